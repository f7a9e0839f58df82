import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { constants, deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readArchive } from '../../../../service/desk/tables/archive.ts'
import { checkArea } from '../../../../service/desk/tables/sheet-area.ts'
import { TableError } from '../../../../service/desk/tables/table.ts'
import { PackedError, TooLargeError, unpack } from '../../../../service/desk/tables/unpack.ts'
import { readXlsx, writeXlsx } from '../../../../service/desk/tables/xlsx.ts'

const MEGABYTE = 2 ** 20
const PATH = 'entries/da/label/x.yml'
const SHEET = 'xl/worksheets/sheet1.xml'
const TOO_LARGE = /^Filen bliver for stor, når den pakkes ud/

/** Packed, a gigabyte of nothing: blocks that end at a whole byte may stand behind each other as often as one likes. */
const block = deflateRawSync(Buffer.alloc(MEGABYTE), { finishFlush: constants.Z_FULL_FLUSH })
const bomb = Buffer.concat([...Array.from({ length: 1024 }, () => block), deflateRawSync(Buffer.alloc(0))])

/** A packed folder whose `path` holds `content`, packed already, and says of itself that it is as large as `says`. */
function packWith(files: Record<string, Uint8Array>, path: string, content: Uint8Array, says: number) {
  // Kept as it is, then called packed: the signs that say so stand in the head before it and in the directory.
  const packed = Buffer.from(zipSync({ ...files, [path]: content }, { level: 0 }))
  for (const [mark, at] of [
    [0x04034b50, 0],
    [0x02014b50, 2],
  ] as const)
    for (let i = 0; i < packed.length - 46; i++)
      if (packed.readUInt32LE(i) === mark && packed.subarray(i, i + 46 + path.length).includes(path)) {
        packed.writeUInt16LE(8, i + 8 + at)
        packed.writeUInt32LE(says, i + 22 + at)
      }
  return new Uint8Array(packed)
}

const saysOf = async (work: () => unknown): Promise<string> => {
  try {
    await work()
  } catch (error) {
    if (error instanceof TableError) return error.says.da
    throw error
  }
  return ''
}

test('a packed folder that would fill all memory is refused kindly before it does, whatever it says of its size', async () => {
  const before = process.resourceUsage().maxRSS
  const folder = packWith({}, PATH, bomb, 20)
  expect(folder.length).toBeLessThan(2 * MEGABYTE)
  expect(await saysOf(() => readArchive(folder))).toMatch(TOO_LARGE)
  // In kB. Unpacked it would be a thousand MB, and 60 are allowed.
  expect(process.resourceUsage().maxRSS - before).toBeLessThan(400 * 1024)
})

test('a workbook that would fill all memory is refused kindly before it does, whatever it says of its size', async () => {
  const before = process.resourceUsage().maxRSS
  const parts = unzipSync(await writeXlsx([['a']]))
  const book = packWith(parts, SHEET, bomb, 20)
  expect(await saysOf(() => readXlsx(book))).toMatch(TOO_LARGE)
  expect(process.resourceUsage().maxRSS - before).toBeLessThan(400 * 1024)
})

test('files that lie over each other count as often as they are named', () => {
  const packed = Buffer.from(zipSync({ 'a.yml': new Uint8Array(1000), 'b.yml': new Uint8Array(1000) }))
  const directory = packed.indexOf(Buffer.from('PK\u0001\u0002'))
  const second = packed.indexOf(Buffer.from('PK\u0001\u0002'), directory + 1)
  packed.writeUInt32LE(packed.readUInt32LE(directory + 42), second + 42)
  const all = () => true
  expect(unpack(packed, all, { files: 2, bytes: 2000 }).size).toBe(2)
  expect(() => unpack(packed, all, { files: 2, bytes: 1999 })).toThrow(TooLargeError)
  expect(() => unpack(packed, all, { files: 1, bytes: 2000 })).toThrow(TooLargeError)
})

test('what programs pack is unpacked as it was, kept as it is or not, with a remark behind it', () => {
  const files = {
    'a/æ.yml': strToU8('Æblegrød. '.repeat(5000)),
    'b.yml': strToU8('b'),
    'c.png': strToU8('c'),
  }
  for (const level of [0, 9] as const) {
    const packed = new Uint8Array(Buffer.concat([zipSync(files, { level }), Buffer.from('remark')]))
    const found = unpack(packed, (path) => path.endsWith('.yml'), { files: 2, bytes: 70_000 })
    expect(Object.fromEntries(found)).toEqual({ 'a/æ.yml': files['a/æ.yml'], 'b.yml': files['b.yml'] })
  }
})

test('what is no packed folder, is packed with a password, or ends within a file is refused in words', async () => {
  const packed = Buffer.from(zipSync({ [PATH]: strToU8('patterns: []') }))
  const withPassword = Buffer.from(packed)
  const directory = packed.indexOf(Buffer.from('PK\u0001\u0002'))
  withPassword.writeUInt16LE(1, directory + 8)
  const elsewhere = Buffer.from(packed)
  elsewhere.writeUInt32LE(packed.length + 9, directory + 42)
  for (const bytes of [withPassword, elsewhere, packed.subarray(40), new Uint8Array(0)]) {
    expect(() => unpack(bytes, () => true, { files: 9, bytes: 9999 })).toThrow(PackedError)
    expect(await saysOf(() => readArchive(bytes))).toMatch(/kan ikke læses som en pakket mappe/)
  }
})

test.each([
  ['<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'],
  ['<row r="1e9"><c><v>1</v></c></row>'],
  ["<x:row><x:c r='A99999999'/></x:row>"],
  ['<row><c r="&#65;9999999"><v>1</v></c></row>'],
  [`<row>${'<c/>'.repeat(3000)}</row>${'<row/>'.repeat(3000)}`],
])('cells that lie too far apart are refused before what is between them is filled in: %#', async (rows) => {
  const xml = `<worksheet><sheetData>${rows}</sheetData></worksheet>`
  expect(() => checkArea(xml)).toThrow(TooLargeError)
  const parts = { ...unzipSync(await writeXlsx([['a']])), [SHEET]: strToU8(xml) }
  expect(await saysOf(() => readXlsx(zipSync(parts)))).toMatch(TOO_LARGE)
})

test('a sheet with a whole column, or as wide as a table of entries, is read', async () => {
  expect(() => checkArea('<row r="1048576"><c r="D1048576"/></row>')).not.toThrow()
  const cells = Array.from({ length: 300 }, () => Array.from({ length: 20 }, () => 'æ'))
  expect(await readXlsx(await writeXlsx(cells))).toEqual(cells)
})

test('a text that a workbook writes once, for very many cells, counts as often as it is read', async () => {
  const parts = unzipSync(await writeXlsx([['a']]))
  const [name] = Object.keys(parts).filter((path) => path.endsWith('sharedStrings.xml'))
  const long = strFromU8(parts[name!]!).replace('>a<', `>${'a'.repeat(100_000)}<`)
  const rows = Array.from(
    { length: 700 },
    (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>0</v></c></row>`,
  )
  const sheet = strFromU8(parts[SHEET]!).replace(
    /<sheetData>.*<\/sheetData>/s,
    `<sheetData>${rows.join('')}</sheetData>`,
  )
  const book = zipSync({ ...parts, [name!]: strToU8(long), [SHEET]: strToU8(sheet) })
  expect(await saysOf(() => readXlsx(book))).toMatch(TOO_LARGE)
})
