import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const page = readFileSync('extension/COMPLAINTS.md', 'utf8')
const rows = page.split('\n').filter((line) => /^\| +\d+ +\|/.test(line))

/** One or more titles, and the file that they are in: `_title_ and _title_ – \`file\``. */
const proofs = rows.flatMap((row) =>
  [...row.matchAll(/((?:_[^_`|]+_(?: and )?)+) – `(tests\/[^`]+\.ts)`/g)].flatMap(
    ([, titles = '', file = '']) =>
      [...titles.matchAll(/_([^_]+)_/g)].map(([, title = '']) => ({ title, file })),
  ),
)

test('each of the complaints has its row', () => {
  expect(rows.map((row) => Number(/\d+/.exec(row)![0]))).toEqual(Array.from({ length: 32 }, (_, i) => i + 1))
})

test('each row names a test', () => {
  const bare = rows.filter((row) => !/_[^_`|]+_ – `tests\/[^`]+\.ts`/.test(row))
  expect(bare).toEqual([])
})

test('a file that the page names is named with a title', () => {
  expect(new Set(proofs.map(({ file }) => file))).toEqual(
    new Set([...page.matchAll(/`(tests\/[^`…]+\.ts)`/g)].map(([, file]) => file)),
  )
})

test.each(proofs)('what is named as proof is a test: $title', ({ title, file }) => {
  expect(readFileSync(file, 'utf8')).toContain(`'${title}`)
})
