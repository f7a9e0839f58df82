import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { format } from 'prettier'
import { expect, test } from 'vitest'
import { SETTINGS } from '../../../service/config.ts'
import { describeSettings } from '../../../service/deploy/settings-guide.ts'

const PAGE = fileURLToPath(new URL('../../../service/deploy/SETTINGS.md', import.meta.url))

test('the page about settings is the one that the program makes', async () => {
  const page = await format(describeSettings(), { parser: 'markdown', printWidth: 110 })
  await expect(page).toMatchFileSnapshot(PAGE)
})

test('every setting stands on it, with what it takes and its default', async () => {
  const lines = (await readFile(PAGE, 'utf8')).split('\n')
  for (const name of Object.keys(SETTINGS.shape))
    expect(lines.filter((line) => line.startsWith(`| \`${name}\``))).toHaveLength(1)
  const port = lines.find((line) => line.startsWith('| `PORT`'))
  expect(port).toMatch(/Give a whole number from 0 .* to 65535\.\s+\| `8787`/)
})
