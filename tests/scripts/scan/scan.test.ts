import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAnalyser } from '../../../lexicon/engine/analyser.ts'
import { UsageError } from '../../../scripts/scan/options/usage-error.ts'
import { merge } from '../../../scripts/scan/merge/merge.ts'
import { scan } from '../../../scripts/scan/scan.ts'
import { createTaskRunner } from '../../../scripts/scan/work/task.ts'
import type { FormatName } from '../../../scripts/scan/write/formats.ts'
import { createSummary, type Summary } from '../../../scripts/scan/write/summary.ts'
import { compileSmall } from '../../lexicon/small-lexicon.ts'

const { analyse } = createAnalyser([
  compileSmall({ 'da/label/doven': '[[doven]]', 'da/strength/flittig': '[[flittig]]' }),
])
const FILES = ['a.csv', 'b.txt', 'nix.txt', 'c.csv', 'tom.txt', 'd.ndjson']
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiltro-scan-'))
  const csv = (from: number, to: number) => {
    const lines = Array.from(
      { length: to - from },
      (_, i) => `${from + i};Han er ${i % 3 ? 'doven' : 'flittig'}.\n`,
    )
    return `id;note\n${lines.join('')}`
  }
  const write = (name: string, text: string) => writeFile(join(folder, name), text)
  await write('a.csv', csv(0, 7))
  await write('b.txt', `Han er doven.\n\n${'--------------\n\n'.repeat(9_000)}Hun er flittig.`)
  await write('c.csv', csv(7, 8))
  await write('tom.txt', '')
  await write('d.ndjson', '{"note":"Hun er doven."}\n{"note":"Ja."}\n{"note":')
  await write(
    'e.csv',
    `id;note\n1;"${'-----------------------\n'.repeat(8_500)}Han er doven."\n2;Hun er flittig.\n`,
  )
})
afterAll(() => rm(folder, { recursive: true }))

interface Case {
  readonly files?: readonly string[]
  readonly format?: FormatName
  readonly words?: boolean
  readonly shard?: { readonly index: number; readonly of: number }
  readonly room?: number
  readonly from?: Summary
  /** Is shown what stands in the output, and the summary, after each piece. */
  readonly look?: (text: string, summary: Summary) => void
}

async function run({
  files = FILES,
  format = 'ndjson',
  words = true,
  shard,
  room = 1,
  from,
  look,
}: Case = {}) {
  let text = ''
  const complaints: string[] = []
  const summary = from ?? createSummary()
  const runTask = createTaskRunner((note, options) => Promise.resolve(analyse(note, options)), {
    ...{ format, words, language: 'da' },
  })
  let tasks = 0
  const write = async (piece: string) => {
    await setImmediate()
    look?.(text, structuredClone(summary))
    text += piece
  }
  const failures = await scan({
    options: { files, format, shard },
    pool: {
      room,
      // As threads do, the later ones first.
      run: async (task) => {
        for (let turns = (tasks++ * 7) % 5; turns > 0; turns--) await setImmediate()
        return runTask(task)
      },
    },
    output: { write, end: write },
    read: {
      where: { csv: { column: 'note', header: true }, field: 'note' },
      folder,
      advance: () => undefined,
      complain: (sentence) => complaints.push(sentence),
    },
    summary,
    begun: from !== undefined,
  })
  return { text, failures, complaints }
}

async function mergeTexts(texts: readonly string[], format?: FormatName): Promise<string> {
  const files = texts.map((_, i) => `share-${i}`)
  await Promise.all(files.map((file, i) => writeFile(join(folder, file), texts[i]!)))
  let merged = ''
  const write = (piece: string) => Promise.resolve(void (merged += piece))
  await merge({ files, format }, { write, end: write }, folder)
  return merged
}

test('files of all kinds, and what could not be read is told and counted', async () => {
  const { text, failures, complaints } = await run()
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(lines.at(-1)).toMatchObject({
    summary: { files: 5, records: 10, remarks: { deficit: 6, possibility: 5 } },
  })
  expect(lines.filter(({ file }) => file === 'd.ndjson')).toMatchObject([
    { part: 1, record: true, remarks: [{ entry: 'doven', marked: 'doven', line: 1, column: 8 }] },
    { part: 2, record: true, remarks: [] },
  ])
  expect(failures).toBe(2)
  expect(complaints).toEqual([
    'nix.txt: there is no such file.',
    'd.ndjson, line 3: this is not a JSON object. This record was left out.',
  ])
})

test('a note of great length is read in parts, and its places are those of the note', async () => {
  const { text } = await run({ files: ['e.csv'] })
  const [first, second, third, end] = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as object)
  expect(first).toMatchObject({ part: 1, start: 0, remarks: [] })
  const remark = { start: 8_500 * 24 + 7, line: 8_501, column: 8, marked: 'doven' }
  expect(second).toMatchObject({ part: 1, record: true, remarks: [remark] })
  expect(third).toMatchObject({ part: 2, start: 0 })
  expect(end).toMatchObject({ summary: { parts: 3, records: 2 } })
})

test.each(['text', 'json', 'ndjson', 'csv'] as const)(
  'the output in %s is the same however much is under way at a time',
  async (format) => {
    const { text } = await run({ format })
    for (const room of [2, 3, 9]) expect((await run({ format, room })).text).toBe(text)
  },
)

test.each(['text', 'json', 'ndjson', 'csv'] as const)(
  'an output in %s that stopped anywhere is gone on with to the same end',
  async (format) => {
    const stops: { readonly text: string; readonly summary: Summary }[] = []
    const { text: whole } = await run({ format, look: (text, summary) => void stops.push({ text, summary }) })
    expect(stops.length).toBeGreaterThan(4)
    for (const { text, summary } of stops) {
      if (text === '') continue
      expect(text + (await run({ format, room: 3, from: summary })).text).toBe(whole)
    }
  },
)

test('without words, nothing that could be read in a note is written', async () => {
  const { text: csv } = await run({ format: 'csv', words: false })
  expect(csv).toMatch(/^a\.csv,2,da,13,1,8,7,12,deficit,label,doven,\r$/m)
  for (const format of ['text', 'json', 'ndjson'] as const)
    expect((await run({ format, words: false, files: ['a.csv'] })).text).not.toMatch(/«|"marked"|flittig\./)
})

test.each([1, 2, 3, 5, 7, 9])('%i machines find together what one finds', async (of) => {
  const { text: whole } = await run()
  const shares = await Promise.all(
    Array.from({ length: of }, async (_, i) => (await run({ shard: { index: i + 1, of } })).text),
  )
  expect(await mergeTexts(shares.reverse())).toBe(whole)
})

test('outputs that are no shares follow one another, in any format', async () => {
  const texts = await Promise.all([run({ files: FILES.slice(0, 3) }), run({ files: FILES.slice(3) })])
  const pieces = texts.map(({ text }) => text)
  for (const format of ['text', 'ndjson', 'csv'] as const)
    expect(await mergeTexts(pieces, format)).toBe((await run({ format })).text)
  const [first, second] = await Promise.all([
    run({ files: FILES.slice(0, 3), format: 'json' }),
    run({ files: FILES.slice(3), format: 'json' }),
  ])
  expect(await mergeTexts([first.text, second.text])).toBe((await run({ format: 'json' })).text)
  const tables = await Promise.all([
    run({ files: FILES.slice(0, 3), format: 'csv' }),
    run({ files: FILES.slice(3), format: 'csv' }),
  ])
  expect(await mergeTexts(tables.map(({ text }) => text))).toBe((await run({ format: 'csv' })).text)
})

test('what does not belong together is not put together', async () => {
  const share = async (index: number, of: number) =>
    (await run({ files: ['a.csv'], shard: { index, of } })).text
  const [one, two, other] = [await share(1, 3), await share(2, 3), await share(1, 2)]
  await expect(mergeTexts([one, two])).rejects.toThrow('Of 3 shares these are missing: 3/3.')
  await expect(mergeTexts([one, one, two])).rejects.toThrow('Share 1/3 is there twice: share-0, share-1.')
  await expect(mergeTexts([one, other])).rejects.toThrow(UsageError)
  await expect(mergeTexts([one.slice(0, -20)])).rejects.toThrow('share-0: this output has no end.')
  await expect(mergeTexts(['Han er doven.'])).rejects.toThrow('this is not an output of scan')
  await expect(mergeTexts([''])).rejects.toThrow('this output is empty')
  const { text: table } = await run({ files: ['a.csv'], format: 'csv' })
  await expect(mergeTexts([table], 'json')).rejects.toThrow('of tables only a table can be made')
})
