import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Checkpoint } from '../../scripts/scan/write/checkpoint.ts'
import { runScan, startScan } from '../scripts/scan/run-scan.ts'

const NAME = 'Ruth Zabielski'
const NOTES = [
  `Borgeren, ${NAME}, er umotiveret. Hun er god til at tale med folk.`,
  'She is unmotivated, and it is known to all of us that she never comes.',
  'Vi talte "om vejret".\nHan har ti års erfaring som buschauffør.',
]
const ARGS = ['notes.csv', 'text.txt', 'notes.ndjson', '--column', 'note', '--field', 'note'] as const
let folder: string

// Each is a process or two, on a machine that may be busy.
vi.setConfig({ testTimeout: 240_000 })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiltro-threads-'))
  const write = (name: string, text: string) => writeFile(join(folder, name), text)
  const records = Array.from({ length: 900 }, (_, i) => NOTES[i % 3]!)
  const quote = (note: string) => `"${note.replaceAll('"', '""')}"`
  await write('notes.csv', `id;note\n${records.map((note, i) => `${i};${quote(note)}\n`).join('')}`)
  await write('text.txt', records.slice(0, 800).join('\n\n').repeat(3))
  await write('notes.ndjson', records.map((note) => `${JSON.stringify({ note })}\n`).join(''))
})
afterAll(() => rm(folder, { recursive: true }))

test.each(['text', 'csv'])('one thread or several write the same %s, byte for byte', async (format) => {
  const scan = (jobs: string) => runScan([...ARGS, '--format', format, '--jobs', jobs], { cwd: folder })
  const one = await scan('1')
  expect(one).toMatchObject({ code: 0, stderr: '' })
  expect(one.stdout.length).toBeGreaterThan(50_000)
  for (const jobs of ['2', '3']) expect((await scan(jobs)).stdout === one.stdout).toBe(true)
})

test('a scan that is killed goes on by --resume to the same bytes, and no word of a note waits in between', async () => {
  const output = join(folder, 'found.csv')
  const checkpoint = `${output}.checkpoint`
  const args = ['-', '--format', 'csv', '--no-words', '--jobs', '2', '--output', output]
  const text = await readFile(join(folder, 'text.txt'), 'utf8').then((once) => once.repeat(6))
  const whole = await runScan(['-', '--format', 'csv', '--no-words'], { input: text })

  // It never gets the end of its text, so it cannot be done before it is killed.
  const { child, ended } = startScan(args, { cwd: folder })
  // What it did not take before it was killed is lost with the pipe.
  child.stdin.on('error', () => undefined)
  child.stdin.write(text.slice(0, -200_000))
  let bytes = 0
  while (bytes < 1_000) {
    await setTimeout(50)
    if (existsSync(checkpoint)) bytes = (JSON.parse(await readFile(checkpoint, 'utf8')) as Checkpoint).bytes
  }
  child.kill('SIGKILL')
  await ended
  // As if it had written on after the last checkpoint.
  await writeFile(output, 'half a li', { flag: 'a' })
  const left = (await readFile(checkpoint, 'utf8')) + (await readFile(output, 'utf8'))
  expect(left).not.toMatch(/Ruth|Zabielski|umotiveret|unmotivated/)

  const again = await runScan(args, { cwd: folder, input: text })
  expect(again).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Go on with it by --resume') as string,
  })
  const resumed = await runScan([...args, '--resume'], { cwd: folder, input: text })
  expect(resumed).toMatchObject({ code: 0, stdout: '', stderr: '' })
  expect((await readFile(output, 'utf8')) === whole.stdout).toBe(true)
  expect(existsSync(checkpoint)).toBe(false)
  const done = await runScan([...args, '--resume'], { cwd: folder, input: text })
  expect(done).toMatchObject({ code: 0, stderr: `${output} is finished already.\n` })
})

test('a scan that is asked to stop says how to go on, and does', async () => {
  const args = [...ARGS, '--format', 'ndjson', '--output', 'found.ndjson']
  const { child, ended } = startScan(['-', '--format', 'ndjson', '--output', 'found.ndjson'], {
    cwd: folder,
  })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  while (!existsSync(join(folder, 'found.ndjson.checkpoint'))) await setTimeout(20)
  while (!existsSync(join(folder, 'found.ndjson'))) await setTimeout(20)
  await setTimeout(200)
  child.kill('SIGTERM')
  expect(await ended).toEqual([143, null])
  expect(stderr).toBe('Stopped. Go on with found.ndjson by the same command and --resume.\n')
  const other = await runScan([...args, '--resume'], { cwd: folder })
  expect(other).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('was begun with other flags') as string,
  })
})

test('several machines and merge come to what one machine writes', async () => {
  const args = [...ARGS, '--format', 'ndjson']
  const names = ['1.ndjson', '2.ndjson']
  for (const [i, name] of names.entries()) {
    const { code } = await runScan([...args, '--shard', `${i + 1}/2`, '--output', name], { cwd: folder })
    expect(code).toBe(0)
  }
  const merged = await runScan(['merge', ...names, '--format', 'csv'], { cwd: folder })
  const whole = await runScan([...ARGS, '--format', 'csv'], { cwd: folder })
  expect(merged.stdout === whole.stdout).toBe(true)
  expect(await runScan(['merge', '1.ndjson'], { cwd: folder })).toMatchObject({
    code: 2,
    stderr: 'Of 2 shares these are missing: 2/2.\n"npm run scan -- --help" says more.\n',
  })
})
