import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readText } from './files.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** The rows of a page that name a test: its file and its title. */
const namedTests = (page: string) =>
  [...page.matchAll(/`(tests\/[^`]+\.test\.tsx?)` › (.+?) *\|/g)].map(([, file, title]) => ({
    file: file!,
    title: title!,
  }))

async function findMissing(page: string): Promise<readonly string[]> {
  const missing: string[] = []
  for (const { file, title } of namedTests(page)) {
    const text = await readFile(ROOT + file, 'utf8').catch(() => '')
    if (!text.includes(`'${title}'`)) missing.push(`${file} › ${title}`)
  }
  return missing
}

test.each(['SECURITY.md', 'IMPACT-ASSESSMENT.md'])('every test that %s names is there', async (name) => {
  const page = await readText(name)
  expect(namedTests(page).length).toBeGreaterThan(4)
  expect(await findMissing(page)).toEqual([])
})

test('every control names the test that proves it, and a planted one is missed', async () => {
  const page = await readText('SECURITY.md')
  const controls = page
    .slice(page.indexOf('## Controls'))
    .split('\n')
    .filter((line) => line.startsWith('| '))
  expect(controls.length - 2).toBe(namedTests(page).length)
  expect(await findMissing('| `tests/service/log.test.ts` › nobody wrote this one |')).toHaveLength(1)
})
