import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import type { Analysis } from '../../lexicon/engine/types.ts'
import { NOTE, send } from '../service/speak.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const IS_ROOT = process.getuid?.() === 0
/** Of the image; where the test runs as root, the program runs as this one. */
const USER = 10_001

/** The steps of one stage, each with its lines joined. */
async function readSteps(): Promise<readonly (readonly string[])[]> {
  const text = await readFile(join(ROOT, 'service/deploy/container/Containerfile'), 'utf8')
  const steps = text
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => /^[A-Z]/.test(line))
  const starts = steps.flatMap((step, i) => (step.startsWith('FROM') ? [i] : []))
  return starts.map((start, i) => steps.slice(start + 1, starts[i + 1]))
}

/** Without an engine: every step of the Containerfile in folders of this machine, with the Node that is here. */
test('the steps of the image make a service that runs as nobody, writes nowhere but to its folder, and finds itself well', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tiltro-image-'))
  onTestFinished(async () => {
    execFileSync('chmod', ['-R', 'u+w', folder])
    await rm(folder, { recursive: true, force: true })
  })
  await chmod(folder, 0o755)
  const [build, image] = [join(folder, 'build'), join(folder, 'tiltro')]
  execFileSync('git', ['clone', '--quiet', ROOT, build])
  const [first, second] = (await readSteps()) as [readonly string[], readonly string[]]
  const env = { ...process.env, NODE_ENV: '', HOME: folder }
  for (const step of first)
    if (step.startsWith('RUN ')) execFileSync('sh', ['-c', step.slice(4)], { cwd: build, env, stdio: 'pipe' })
  await mkdir(image)
  const copies = second.filter((step) => step.startsWith('COPY '))
  expect(copies.length).toBeGreaterThan(2)
  for (const step of copies) {
    const [from, to] = [/\/tiltro\/(.*) /.exec(step)![1]!, step.split(' ').at(-1)!]
    for (const name of from.split(' ')) {
      const path = join(build, name.replace('/tiltro/', ''))
      execFileSync('cp', ['-a', path, to === './' ? image : join(image, to)])
    }
  }
  // The image's own folder is its user's; all else belongs to somebody else, or cannot be written.
  const data = join(folder, 'data')
  await mkdir(data, { mode: 0o700 })
  if (IS_ROOT) execFileSync('chown', [`${USER}:${USER}`, data])
  execFileSync('chmod', ['-R', 'a-w', image])

  const entry = JSON.parse(/^ENTRYPOINT (.*)$/m.exec(second.join('\n'))![1]!) as readonly string[]
  expect(entry).toEqual(['node', 'dist/service.mjs'])
  const settings = { PATH: process.env.PATH, NODE_ENV: 'production', TILTRO_DATA: data, PORT: '8787' }
  const user = IS_ROOT ? { uid: USER, gid: USER } : {}
  const port = 20_000 + (process.pid % 20_000)
  const child = spawn(process.execPath, entry.slice(1), {
    cwd: image,
    env: { ...settings, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...user,
  })
  const ended = once(child, 'close')
  onTestFinished(() => void child.kill('SIGKILL'))
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  const url = `http://127.0.0.1:${port}/`
  const isReady = () =>
    fetch(`${url}readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
  await expect.poll(isReady, { timeout: 60_000, interval: 100, message: said }).toBe(true)
  const answer = (await (await send(url, NOTE)).json()) as Analysis
  expect(answer.remarks.length).toBeGreaterThan(0)
  expect((await fetch(url)).status).toBe(200)

  const health = JSON.parse(/^HEALTHCHECK.*?CMD (.*)$/m.exec(second.join('\n'))![1]!) as readonly string[]
  const ask = health.slice(1).map((part) => part.replace('8787', String(port)))
  execFileSync(process.execPath, ask, { cwd: image, stdio: 'pipe' })
  child.kill('SIGTERM')
  expect((await ended)[0]).toBe(0)
  // And a service that has gone is not well.
  await wait(100)
  expect(() => execFileSync(process.execPath, ask, { cwd: image, stdio: 'pipe' })).toThrow()

  expect(await readdir(data)).not.toEqual([])
  expect((await readdir(folder)).filter((name) => !/^(build|tiltro|data|\.npm|\.cache)$/.test(name))).toEqual(
    [],
  )
  expect(await readdir(image)).toEqual(expect.arrayContaining(['dist', 'node_modules', 'package.json']))
  expect(await readdir(join(image, 'node_modules'))).not.toContain('vitest')
  if (IS_ROOT) expect((await stat(join(data, (await readdir(data))[0]!))).uid).toBe(USER)
})
