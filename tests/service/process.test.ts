import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import type { Analysis } from '../../lexicon/engine/types.ts'
import { runService, startForTest } from './start-service.ts'

// Each is a process or two, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 })

test('settings that need mending are all said at once, in sentences', async () => {
  const env = { PORT: 'http', HOST: 'not a host', DATABASE_URL: 'mysql://tiltro:hemmeligt@db/tiltro' }
  const { code, stdout, stderr } = await runService({ env })
  expect([code, stdout]).toEqual([1, ''])
  expect(stderr.split('\n').map((line) => line.trim().split(':')[0])).toEqual([
    'Tiltro was not started, because some settings need mending',
    'PORT',
    'HOST',
    'DATABASE_URL',
    '',
  ])
  expect(stderr).not.toContain('hemmeligt')
})

test('a port that is taken is said, with what to do', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void other.close())
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const { code, stderr } = await runService({ env: { PORT: String(port) } })
  expect(code).toBe(1)
  expect(stderr).toBe(
    `Tiltro was not started: another program listens on 127.0.0.1, port ${port}. Stop it, or choose another port: PORT=8788 npm start\n`,
  )
})

test('the whole service answers on a socket, below a path too', async () => {
  const { url } = await startForTest({ env: { TILTRO_BASE_PATH: '/tiltro' } })
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/tiltro\/$/)
  // The store is opened beside it.
  await expect.poll(async () => (await fetch(`${url}readyz`)).status).toBe(200)
  const page = await (await fetch(url)).text()
  const files = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path!)
  expect(files.length).toBeGreaterThan(6)
  for (const file of new Set(files))
    expect([file, (await fetch(new URL(file, url))).status]).toEqual([file, 200])
})

test('what is asked while the service stops is answered before it ends', async () => {
  const service = await startForTest()
  const port = Number(new URL(service.url).port)
  const kept = connect(port, '127.0.0.1').setEncoding('utf8')
  let said = ''
  kept.on('data', (chunk: string) => (said += chunk))
  const keptSaid = () => said
  const socket = connect(port, '127.0.0.1')
  const body = '{"text":"Borgeren er umotiveret."}'
  const head = `POST /v1/analyse HTTP/1.1\r\nHost: tiltro\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${body.length}`
  socket.write(`${head}\r\n\r\n${body.slice(0, 10)}`)
  await expect.poll(() => fetch(`${service.url}healthz`).then(({ ok }) => ok)).toBe(true)
  const stopped = service.stop('SIGINT')
  await expect.poll(() => service.stdout().toString()).toContain('"msg":"stopping"')
  // Whoever comes anew is told at once that nobody is there, and asks another service.
  const isRefused = () =>
    new Promise<boolean>((resolve) => {
      const late = connect(port, '127.0.0.1', () => {
        late.destroy()
        resolve(false)
      })
      late.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code === 'ECONNREFUSED'))
    })
  await expect.poll(isRefused).toBe(true)
  // Whoever has a connection is answered, and told to take another next time.
  kept.write('GET /healthz HTTP/1.1\r\nHost: tiltro\r\n\r\n')
  await expect.poll(keptSaid).toMatch(/^HTTP\/1\.1 200 OK[^]*\r\nConnection: close\r\n/i)
  socket.write(body.slice(10))
  let answer = ''
  for await (const chunk of socket.setEncoding('utf8')) answer += chunk as string
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK/)
  expect((JSON.parse(answer.split('\r\n\r\n')[1]!) as Analysis).remarks).toHaveLength(1)
  expect(await stopped).toBe(0)
})

describe.each(['gone', 'still'] as const)('when the reader of its log is %s', (how) => {
  test('it goes on answering, and ends when it is told to', async () => {
    const service = await startForTest()
    service.leaveUnread(how)
    // More than a pipe holds, and than is gathered.
    for (let i = 0; i < 30; i++) {
      const answers = await Promise.all(Array.from({ length: 60 }, () => fetch(`${service.url}nowhere`)))
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]))
    }
    const began = performance.now()
    expect(await service.stop()).toBe(0)
    expect(performance.now() - began).toBeLessThan(10_000)
  })

  test('asked twice it ends at once, with lines that were not written yet', async () => {
    const service = await startForTest()
    const kept = connect(Number(new URL(service.url).port), '127.0.0.1')
    onTestFinished(() => void kept.destroy())
    await once(kept, 'connect')
    service.leaveUnread(how)
    const began = performance.now()
    void service.stop()
    await wait(10)
    expect(await service.stop()).toBe(1)
    expect(performance.now() - began).toBeLessThan(10_000)
  })
})
