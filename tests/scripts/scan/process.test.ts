import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Found } from '../../../scripts/scan/work/found.ts'
import type { Summary } from '../../../scripts/scan/write/summary.ts'
import { runScan } from './run-scan.ts'

const NOTE = 'Samtale d. 3/11.\n\nBorgeren er umotiveret. Æblet 😀 er rødt.\n'
let folder: string

// Each is a process or two, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiltro-scan-'))
  await mkdir(join(folder, 'noter'))
  await writeFile(join(folder, 'note.txt'), NOTE)
  await writeFile(join(folder, 'note.md'), `# Notat\n\n${NOTE}`)
  await writeFile(join(folder, 'gammel.txt'), Buffer.from('Borgeren er træt på arbejde', 'latin1'))
  await writeFile(join(folder, 'tom.txt'), '')
  await writeFile(join(folder, 'note.docx'), 'PK')
})
afterAll(() => rm(folder, { recursive: true }))

const scan = (...args: string[]) => runScan(args, { cwd: folder })

test('a line for each remark, with its place, and a summary', async () => {
  const { code, stdout, stderr } = await scan('note.txt', 'note.md')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const [first, second] = stdout.split('\n')
  expect(first).toMatch(/^note\.txt:3:13 deficit label \S+ «umotiveret»$/)
  expect(second).toMatch(/^note\.md:5:13 deficit label \S+ «umotiveret»$/)
  expect(stdout).toMatch(/\n2 files, \d+ characters: 2 remarks\n2 close \(deficit\): label 2\n$/)
})

test('what is piped in is read alike, in UTF-8 and UTF-16', async () => {
  for (const input of [NOTE, [Buffer.from(`\ufeff${NOTE}`, 'utf16le')]]) {
    const { code, stdout } = await runScan(['-'], { input })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^stdin:3:13 deficit label \S+ «umotiveret»\n/)
  }
})

test('JSON is one document, whose offsets are those of the file', async () => {
  const { stdout } = await scan('--format', 'json', 'note.txt', 'tom.txt')
  const { parts, summary } = JSON.parse(stdout) as { parts: readonly Found[]; summary: Summary }
  expect(parts).toHaveLength(1)
  const [remark] = parts[0]!.remarks
  expect(remark).toMatchObject({ category: 'label', line: 3, column: 13, marked: 'umotiveret' })
  expect(NOTE.slice(remark!.start, remark!.end)).toBe('umotiveret')
  expect(summary).toMatchObject({
    files: 2,
    parts: 1,
    records: 0,
    units: NOTE.length,
    remarks: { deficit: 1, possibility: 0 },
    unread: 0,
  })
})

test('an English note is read as English', async () => {
  const { stdout } = await runScan(['-'], {
    input: 'She is unmotivated and it is known to all of us.',
  })
  expect(stdout).toContain('stdin:1:8 deficit')
})

test('files that cannot be read are said in a sentence each, and the others are read', async () => {
  const { code, stdout, stderr } = await scan('nix.txt', 'noter', 'gammel.txt', 'note.docx', 'note.txt')
  expect(code).toBe(1)
  expect(stdout).toContain('1 file,')
  expect(stderr.trimEnd().split('\n')).toEqual([
    'nix.txt: there is no such file.',
    'noter: this is a folder. Name the files in it, such as noter/*.txt',
    'gammel.txt, line 1: this is not text in UTF-8. An older Danish file becomes it with: iconv -f windows-1252 -t utf-8 gammel.txt',
    'note.docx: files that end in .docx are not read; those in .txt, .md, .csv, .tsv, .ndjson and .jsonl are.',
  ])
})

test('a command that is not understood says what to write instead', async () => {
  expect(await scan('--fromat', 'json')).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'There is no --fromat here. The flags are --column, --no-header, --delimiter, --field, --language, --format, --no-words, --output, --resume, --jobs, --shard and --help.\n"npm run scan -- --help" says more.\n',
  })
  const { code, stdout } = await scan('--help')
  expect([code, stdout]).toEqual([0, expect.stringContaining('npm run scan -- FILE')])
})

test('when its reader goes away, it ends quietly', async () => {
  const input = Array<string>(40).fill(`${NOTE}\n`.repeat(2_000))
  const { code, stderr } = await runScan(['-'], { input, takes: 500 })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})
