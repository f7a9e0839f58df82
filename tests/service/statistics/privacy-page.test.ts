import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const page = readFileSync('service/statistics/PRIVACY.md', 'utf8').replaceAll(/\s+/g, ' ')

/** One or more titles, and the file that they are in: `_title_ and _title_ – \`file\``. */
const named = [...page.matchAll(/((?:_[^_`|]+_(?: and )?)+) – `(tests\/[^`]+\.ts)`/g)]
const proofs = named.flatMap(([, titles = '', file = '']) =>
  [...titles.matchAll(/_([^_]+)_/g)].map(([, title = '']) => ({ title, file })),
)

test('every file of tests that the privacy page names is named with a title', () => {
  expect(named).toHaveLength(page.match(/`tests\/[^`]+\.ts`/g)!.length)
  expect(proofs.length).toBeGreaterThan(25)
})

test.each(proofs)('what the privacy page names as proof is a test: $title', ({ title, file }) => {
  expect(readFileSync(file, 'utf8')).toContain(`'${title}'`)
})
