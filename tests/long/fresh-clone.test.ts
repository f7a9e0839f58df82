import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** What a computer may need to reach the packages at all; nothing of the person's own settings comes along. */
const NETWORK = [
  'PATH',
  'NODE_EXTRA_CA_CERTS',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'NPM_CONFIG_REGISTRY',
]

test('somebody who has just cloned Tiltro says npm start and gets remarks on a note', async () => {
  const home = await mkdtemp(join(tmpdir(), 'tiltro-home-'))
  onTestFinished(() => rm(home, { recursive: true, force: true }))
  const clone = join(home, 'tiltro')
  execFileSync('git', ['clone', '--quiet', ROOT, clone])
  const port = await findFreePort()
  const address = `http://127.0.0.1:${port}`
  const env = Object.fromEntries(
    NETWORK.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  )
  // A process group of its own, to be stopped as Ctrl+C in a terminal does.
  const npm = spawn('npm', ['start'], {
    cwd: clone,
    env: { ...env, HOME: home, PORT: String(port) },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(npm, 'exit')
  onTestFinished(() => stopGroup(npm.pid!, 'SIGKILL'))
  let printed = ''
  for (const stream of [npm.stdout, npm.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text))

  await expect.poll(() => answers(`${address}/readyz`), { timeout: 240_000, interval: 500 }).toBe(true)
  expect(printed).toContain(address)

  const response = await fetch(`${address}/v1/analyse`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: 'Borgeren er umotiveret.' }),
  })
  expect(await response.json()).toMatchObject({
    language: 'da',
    remarks: [{ start: 12, end: 22, category: 'label' }],
  })

  stopGroup(npm.pid!, 'SIGINT')
  await Promise.race([ended, wait(10_000)])
  expect(await answers(`${address}/readyz`)).toBe(false)
  // What it made is all ignored: the clone is as clean as it came.
  expect(execFileSync('git', ['status', '--porcelain'], { cwd: clone, encoding: 'utf8' })).toBe('')
})

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    ({ ok }) => ok,
    () => false,
  )
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

function stopGroup(pid: number, signal: 'SIGINT' | 'SIGKILL'): void {
  try {
    process.kill(-pid, signal)
  } catch {
    // It has ended already.
  }
}
