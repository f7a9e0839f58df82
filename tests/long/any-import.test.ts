import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { SourceFile } from '../../lexicon/source/lexicon-source.ts'
import { parseLexicon } from '../../lexicon/source/parse-lexicon.ts'
import { placeOf } from '../../lexicon/source/paths.ts'
import { readLexiconFiles } from '../../scripts/lexicon/read-lexicon.ts'
import { readArchive, writeArchive } from '../../service/desk/tables/archive.ts'
import { readCsv, writeCsv } from '../../service/desk/tables/csv.ts'
import { planFolder, planTable } from '../../service/desk/tables/plan-import.ts'
import { toRow } from '../../service/desk/tables/rows.ts'
import { TableError, writeTable } from '../../service/desk/tables/table.ts'
import { readXlsx, writeXlsx } from '../../service/desk/tables/xlsx.ts'

vi.setConfig({ testTimeout: 3_600_000 })

const RUNS = process.env.SOAK ? 50_000 : 1_000
const options = { numRuns: RUNS, seed: Number(process.env.SOAK || 2026) }

const all = await readLexiconFiles()
const entries = all.filter(({ path }) => placeOf(path)?.kind === 'entry').slice(0, 40)
const others = all.filter(({ path }) => !/^(entries|words)\//.test(path))
const cells = writeTable(
  entries.map((entry) => toRow(entry)!),
  'da',
)

/** What somebody might put in who wants more than to write an entry, and what a fault would. */
const anyPut = fc.oneof(
  fc.constantFrom(
    ...[
      '__proto__: { polluted: 1 }',
      'constructor: { prototype: { polluted: 1 } }',
      '&a [*a, *a]',
      '!!js/function f',
    ],
    ...[
      '<<: *x',
      '=HYPERLINK("http://x")',
      '<script>alert(1)</script>',
      '"',
      "'",
      ',',
      ';',
      '\n',
      '\t',
      '\0',
      '\ufeff',
    ],
    ...[
      '[[',
      ']]',
      '(((((((((',
      '[0-99999999]',
      '<nothing>',
      '{what}',
      '%'.repeat(500),
      '../../x',
      '- '.repeat(400),
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
)
const spoilt = (text: string) =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(30), anyPut), { minLength: 1, maxLength: 4 })
    .map((edits) =>
      edits.reduce((now, [at, away, put]) => now.slice(0, at) + put + now.slice(at + away), text),
    )
const spoiltBytes = (bytes: Uint8Array) =>
  fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }).map((edits) => {
    const copy = Uint8Array.from(bytes)
    for (const [at, value] of edits) copy[at] = value
    return copy
  })

/** It is done, or it is said in a sentence why not; nothing else was touched. */
async function holds(work: () => unknown): Promise<void> {
  try {
    await work()
  } catch (error) {
    expect(error).toBeInstanceOf(TableError)
  }
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
}

test('whatever stands in a file of the lexicon, it is read or it is said what to mend', async () => {
  const anyFile = fc
    .constantFrom(...entries)
    .chain(({ path, text }) => spoilt(text).map((now): SourceFile => ({ path, text: now })))
  await fc.assert(
    fc.asyncProperty(anyFile, (file) => holds(() => parseLexicon([...others, file]))),
    options,
  )
})

test('whatever stands in a table, it is read or it is said what to mend', async () => {
  await fc.assert(
    fc.asyncProperty(spoilt(writeCsv(cells)), (text) => holds(() => planTable(readCsv(text), entries))),
    options,
  )
})

test('whatever a workbook or a packed folder holds, it is read or it is said what to mend', async () => {
  const [workbook, folder] = [await writeXlsx(cells.slice(0, 5)), writeArchive(entries)]
  await fc.assert(
    fc.asyncProperty(spoiltBytes(workbook), (bytes) =>
      holds(async () => planTable(await readXlsx(bytes), entries)),
    ),
    { ...options, numRuns: RUNS / 10 },
  )
  await fc.assert(
    fc.asyncProperty(spoiltBytes(folder), (bytes) => holds(() => planFolder(readArchive(bytes), entries))),
    options,
  )
})
