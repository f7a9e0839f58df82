import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SourceFile } from '../../../../lexicon/source/lexicon-source.ts'
import { placeOf } from '../../../../lexicon/source/paths.ts'
import { readLexiconFiles } from '../../../../scripts/lexicon/read-lexicon.ts'
import { readArchive, writeArchive } from '../../../../service/desk/tables/archive.ts'
import { protectCell, unprotectCell } from '../../../../service/desk/tables/cells.ts'
import { readCsv, writeCsv } from '../../../../service/desk/tables/csv.ts'
import { planFolder, planTable } from '../../../../service/desk/tables/plan-import.ts'
import { toRow, type TableRow } from '../../../../service/desk/tables/rows.ts'
import { TableError, writeTable } from '../../../../service/desk/tables/table.ts'
import { readXlsx, writeXlsx } from '../../../../service/desk/tables/xlsx.ts'

const files = (await readLexiconFiles()).filter(({ path }) => placeOf(path))
const of = (kind: 'entry' | 'class') => files.filter(({ path }) => placeOf(path)?.kind === kind)
const rowsOf = (some: readonly SourceFile[]) => some.map((file) => toRow(file)!) as readonly TableRow[]

test.each(['entry', 'class'] as const)('every %s comes back from CSV as it went, byte by byte', (kind) => {
  const language = kind === 'entry' ? 'da' : 'en'
  const items = planTable(readCsv(writeCsv(writeTable(rowsOf(of(kind)), language))), of(kind))
  expect(items.filter(({ becomes }) => becomes !== 'same')).toEqual([])
  expect(items).toHaveLength(of(kind).length)
})

test('a table comes back from a workbook cell by cell', async () => {
  const cells = writeTable(rowsOf(of('entry')), 'da')
  expect(await readXlsx(await writeXlsx(cells))).toEqual(cells)
})

test('a folder comes back from a packed one byte by byte, and packs to the same bytes', () => {
  const packed = writeArchive(files)
  expect(readArchive(packed)).toEqual(files)
  expect(writeArchive(files)).toEqual(packed)
  const some = files.filter((_, i) => i % 6 === 0)
  expect(planFolder(some, files).every(({ becomes }) => becomes === 'same')).toBe(true)
})

test('no cell is a formula in a spreadsheet, and every text comes back', () => {
  for (const risky of ['=1+1', '+problem/n', '-', '@SUM(A1)', '\tx', '\rx', "'=1"])
    expect(protectCell(risky)).toMatch(/^'/)
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(unprotectCell(protectCell(text))).toBe(text)
      expect(protectCell(text)).not.toMatch(/^[=+\-@\t\r]/)
    }),
  )
})

test('a formula in a workbook is written as text', async () => {
  const bytes = await writeXlsx([['sprog'], ['=HYPERLINK("http://x")']])
  expect(await readXlsx(bytes)).toEqual([['sprog'], ['=HYPERLINK("http://x")']])
  const { unzipSync, strFromU8 } = await import('fflate')
  const sheets = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.xml'))
  expect(sheets.some(([, xml]) => /<f[ >]/.test(strFromU8(xml)))).toBe(false)
})

const good = rowsOf(of('entry').slice(0, 1))[0]!
const planRow = (change: TableRow) => planTable(writeTable([{ ...good, ...change }], 'da'), of('entry'))[0]!
const reasons = (change: TableRow) =>
  planRow(change).refusals.map(({ column, says }) => `${column}: ${says.da}`)

test.each<[TableRow, string]>([
  [{ language: 'sv' }, 'language: sproget er da eller en.'],
  [{ category: 'Etiket' }, 'category: kategorien er en af label, prognosis'],
  [{ id: 'Tung sag' }, 'id: navnet skrives med små bogstaver'],
  [{ suggestions: 'skriv noget andet' }, 'suggestions: skriv hvert forslag på sin egen linje'],
  [{ patterns: '[[doven/a' }, 'patterns: '],
  [{ questions: '' }, 'questions: »questions« mangler'],
  [
    { category: 'label', id: of('entry').at(3)!.path.split('/').at(-1)!.slice(0, -4) },
    'id: navnet er taget af',
  ],
])('a line that cannot be taken in says why: %#', (change, reason) => {
  expect(planRow(change).becomes).toBe('refused')
  expect(reasons(change).some((one) => one.startsWith(reason))).toBe(true)
})

test('what a line changes is told by field', () => {
  expect(planRow({ note: 'Noget nyt.', themes: 'nyt' })).toMatchObject({
    becomes: 'changed',
    fields: ['note', 'themes'],
  })
  expect(planRow({ id: 'helt-nyt' })).toMatchObject({
    becomes: 'new',
    path: expect.stringMatching(/helt-nyt\.yml$/) as string,
  })
})

test('the same entry twice is refused the second time', () => {
  const items = planTable(writeTable([good, { ...good, note: 'Ny.' }], 'en'), of('entry'))
  expect(items.map(({ becomes }) => becomes)).toEqual(['same', 'refused'])
})

test.each(['a,b\n1,2', '', 'sprog;kategori\nda;label', '"', '\u0000'])(
  'what is no table is refused in words: %j',
  (text) => {
    expect(() => planTable(readCsv(text), [])).toThrow(TableError)
  },
)

test('what is no workbook or packed folder is refused in words', async () => {
  const noise = Uint8Array.from({ length: 400 }, (_, i) => (i * 7919) % 256)
  await expect(readXlsx(noise)).rejects.toThrow(TableError)
  await expect(readXlsx(writeArchive(files.slice(0, 2)))).rejects.toThrow(TableError)
  expect(() => readArchive(noise)).toThrow(TableError)
})

test('a folder with paths that lead elsewhere holds nothing of them', async () => {
  const { zipSync, strToU8 } = await import('fflate')
  const packed = zipSync({
    '../../entries/da/label/../../../x.yml': strToU8('a'),
    'x/entries/da/label/god.yml': strToU8('b'),
    'entries/sv/label/x.yml': strToU8('c'),
    'entries/da/label/x.yml.exe': strToU8('d'),
  })
  expect(readArchive(packed)).toEqual([{ path: 'entries/da/label/god.yml', text: 'b' }])
})
