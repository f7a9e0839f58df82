import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { parseAllDocuments } from 'yaml'

const MANIFEST = new URL('../../../scripts/scan/many/kubernetes.yaml', import.meta.url)

interface Container {
  readonly command: readonly string[]
  readonly env: readonly { readonly name: string; readonly value: string }[]
}
interface Job {
  readonly spec: {
    readonly completionMode: string
    readonly completions: number
    readonly template: { readonly spec: { readonly containers: readonly Container[] } }
  }
}

const [job] = parseAllDocuments(readFileSync(MANIFEST, 'utf8')).map((document) => document.toJS() as Job)
const [container] = job!.spec.template.spec.containers

test('each pod is told of as many shares as there are pods', () => {
  expect(job!.spec.completionMode).toBe('Indexed')
  expect(container!.env).toEqual([{ name: 'SHARES', value: String(job!.spec.completions) }])
})

test('what the pods run, on this machine: their outputs put together are those of one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tiltro-many-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  cpSync('dist/scan', join(folder, 'program'), { recursive: true })
  for (const name of ['notes', 'found']) mkdirSync(join(folder, name))
  const notes = [
    'Borgeren er umotiveret.',
    'Hun er god til at tale med folk.',
    'Vi talte om vejret.',
    '"Åben',
  ]
  for (const name of ['a.csv', 'b.csv', 'c.csv'])
    writeFileSync(join(folder, 'notes', name), `notat\n${notes.join('\n')}\n`)

  const [shell, flag, script] = container!.command
  const pod = (index: number) =>
    spawnSync(shell!, [flag!, script!.replaceAll('/scan/', `${folder}/`)], {
      env: { PATH: process.env.PATH, JOB_COMPLETION_INDEX: String(index), SHARES: '2' },
      encoding: 'utf8',
    })
  for (const index of [0, 1]) {
    // A record that cannot be read is told, and is no reason to begin anew.
    expect(pod(index)).toMatchObject({ status: 0, stderr: expect.stringContaining('line 5') as string })
  }
  expect(readdirSync(join(folder, 'found'))).toEqual(['0.ndjson', '1.ndjson'])
  expect(pod(0)).toMatchObject({
    status: 0,
    stderr: expect.stringContaining('is finished already') as string,
  })

  const scan = (...args: string[]) =>
    spawnSync(process.execPath, ['../program/scan.mjs', ...args], {
      cwd: join(folder, 'notes'),
      env: { PATH: process.env.PATH },
      encoding: 'utf8',
    }).stdout
  const whole = scan('a.csv', 'b.csv', 'c.csv', '--column', 'notat', '--format', 'ndjson')
  expect(whole.split('\n')).toHaveLength(11)
  expect(scan('merge', '../found/0.ndjson', '../found/1.ndjson')).toBe(whole)
}, 120_000)
