import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import ts from 'typescript'
import { afterAll, beforeAll, expect, test } from 'vitest'

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url))
const run = promisify(execFile)
/** Another program's folder, into which the library was copied: nothing of this repository is near it. */
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiltro-library-'))
  for (const name of ['tiltro.mjs', 'tiltro.d.mts', 'tiltro'])
    await cp(DIST + name, join(folder, name), { recursive: true })
})
afterAll(() => rm(folder, { recursive: true }))

/** What a program prints that uses the library, as JSON. */
async function tryIn(program: string): Promise<unknown> {
  const file = join(folder, 'program.mjs')
  await writeFile(file, `import * as tiltro from './tiltro.mjs'\n${program}`)
  return JSON.parse((await run(process.execPath, [file])).stdout)
}

test('Danish is read at once', async () => {
  expect(await tryIn(`console.log(JSON.stringify(tiltro.analyse('Borgeren er umotiveret.')))`)).toMatchObject(
    {
      language: 'da',
      remarks: [{ start: 12, end: 22, orientation: 'deficit' }],
    },
  )
})

test('English says that it has to be loaded, then is read', async () => {
  const answer = await tryIn(`
    const note = 'She is unmotivated and it is known to all of us.'
    let before
    try { tiltro.analyse(note) } catch (error) { before = { name: error.name, message: error.message, known: error instanceof tiltro.NotLoadedError } }
    await tiltro.loadEnglish()
    const { language, remarks } = tiltro.analyse(note)
    const danish = tiltro.analyse('Borgeren er umotiveret.').remarks.length
    console.log(JSON.stringify({ before, language, remarks: remarks.length, danish }))`)
  expect(answer).toEqual({
    before: {
      name: 'NotLoadedError',
      message: expect.stringContaining('loadEnglish') as string,
      known: true,
    },
    language: 'en',
    remarks: 1,
    danish: 1,
  })
})

test('a lexicon of one’s own is laid over that of the release', async () => {
  const answer = await tryIn(`
    const retired = tiltro.danish.entries.map(({ id }) => id)
    const none = Object.fromEntries(Object.keys(tiltro.danish.variants).map((part) => [part, '']))
    const overlay = { ...tiltro.danish, entries: [], variants: none, retired }
    const { analyse } = tiltro.createAnalyser([tiltro.danish, overlay])
    console.log(JSON.stringify(analyse('Borgeren er umotiveret.').remarks))`)
  expect(answer).toEqual([])
})

const USE = `
import { analyse, createAnalyser, danish, loadEnglish, NotLoadedError, type Analysis, type Remark } from './tiltro.mjs'
const { remarks, language }: Analysis = analyse('Borgeren er umotiveret.', { language: 'da' })
export const first: Remark | undefined = remarks[0]
export const starts: readonly number[] = remarks.flatMap(({ suggestions }) => suggestions.map(({ start }) => start))
export const own = createAnalyser([danish], {}).analyse
export const tag = async () => (await loadEnglish()).tagger.recycle()
export const isMissing = (error: unknown): boolean => error instanceof NotLoadedError && error.language === language
`

test.each([
  ['bundler', ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
  ['nodenext', ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
] as const)(
  'it is typed, without types of Node or page (%s)',
  async (_, module, moduleResolution) => {
    const complaints = async (text: string) => {
      const file = join(folder, 'use.mts')
      await writeFile(file, text)
      const options: ts.CompilerOptions = { module, moduleResolution, target: ts.ScriptTarget.ES2022 }
      const program = ts.createProgram([file], {
        ...options,
        lib: ['lib.es2022.d.ts'],
        types: [],
        strict: true,
        noEmit: true,
      })
      return ts
        .getPreEmitDiagnostics(program)
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
    }
    expect(await complaints(USE)).toEqual([])
    expect(await complaints(USE.replace("language: 'da'", "language: 'sv'"))).toHaveLength(1)
  },
  30_000,
)
