import { expect, test } from 'vitest'
import type { CompiledLexicon } from '../../../lexicon/engine/compiled.ts'
import { readText } from '../../../lexicon/engine/read.ts'
import { createReading } from '../../../lexicon/engine/reading.ts'
import { loadTables } from '../../../lexicon/engine/tables.ts'
import { compileSmall } from '../small-lexicon.ts'

const NOTE = 'Hun er umotiveret. Han er doven, og han kommer for sent. Hun vil gerne arbejde i en butik.'
const PATTERNS = {
  'da/label/umotiveret': '[[umotiveret]]',
  'da/label/doven': 'er [[doven]]',
  'da/resistance/for-sent': '[[for sent]]',
}
/** Words that no note holds, one for each number. */
const invented = (i: number) =>
  `zq${String(i).replace(/\d/g, (digit) => String.fromCharCode(97 + Number(digit)))}`
const OTHERS = Object.fromEntries(
  Array.from({ length: 400 }, (_, i) => [`da/label/${invented(i)}`, `er [[${invented(i)}]]`]),
)

/** How many patterns the words of a note have looked at. */
function countLookedAt(lexicon: CompiledLexicon): number {
  const tables = loadTables(lexicon)
  const reading = createReading()
  readText(NOTE, tables, reading)
  let count = 0
  for (let t = 0; t < reading.count; t++) {
    const signature = reading.signature[t]!
    count += tables.anchorStart[signature + 1]! - tables.anchorStart[signature]!
  }
  return count
}

test('entries whose words a note does not hold are not looked at, however many there are', () => {
  const few = countLookedAt(compileSmall(PATTERNS))
  expect(few).toBeGreaterThanOrEqual(Object.keys(PATTERNS).length)
  expect(countLookedAt(compileSmall({ ...OTHERS, ...PATTERNS }))).toBe(few)
})
