import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Analysis } from '../../lexicon/engine/types.ts'
import { startForTest } from './start-service.ts'

// A process each, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

const NOTE = JSON.stringify({ text: 'Borgeren er umotiveret. '.repeat(10) })
const LARGE = JSON.stringify({ text: 'Borgeren er umotiveret. '.repeat(2_000) })
const head = (length: number, more = '') =>
  `POST /v1/analyse HTTP/1.1\r\nHost: tiltro\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n${more}\r\n`

const send = (url: string, body: string) =>
  fetch(`${url}v1/analyse`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })

function open(url: string): Socket {
  const socket = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => undefined)
  onTestFinished(() => void socket.destroy())
  return socket
}

async function readAll(socket: Socket): Promise<string> {
  let text = ''
  socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
  // However it ended: one that is cut off while it sends may be told by the system alone.
  await new Promise<void>((resolve) => void socket.once('close', () => resolve()))
  return text
}

test('while more large notes come than can be read, the others are answered, and who is turned away is told when to come again', async () => {
  const env = { TILTRO_RATE_LIMIT: '0', TILTRO_SIGN_IN: 'off', TILTRO_REQUEST_SECONDS: '60' }
  const { url } = await startForTest({ env })
  const large = Array.from({ length: 24 }, () => send(url, LARGE))
  await wait(100)
  // The event loop is free: a small note does not wait for forty large ones.
  expect((await send(url, NOTE)).status).toBe(200)
  expect((await fetch(`${url}healthz`)).status).toBe(200)
  const answers = await Promise.all(large)
  const statuses = new Set(answers.map(({ status }) => status))
  expect(statuses).toEqual(new Set([200, 503]))
  for (const answer of answers) if (answer.status === 503) expect(answer.headers.get('retry-after')).toBe('1')
  const again = await send(url, LARGE)
  expect(again.status).toBe(200)
  expect(((await again.json()) as Analysis).remarks.length).toBeGreaterThan(1_500)
})

test('a crowd of small notes is answered or told when to come again, and nothing is broken off', async () => {
  const { url } = await startForTest({ env: { TILTRO_RATE_LIMIT: '0', TILTRO_SIGN_IN: 'off' } })
  const answers = await Promise.all(Array.from({ length: 400 }, () => send(url, NOTE)))
  const counts = new Map<number, number>()
  for (const { status } of answers) counts.set(status, (counts.get(status) ?? 0) + 1)
  expect([...counts.keys()].filter((status) => status !== 200 && status !== 503)).toEqual([])
  expect(counts.get(200)).toBeGreaterThan(128)
  expect((await send(url, NOTE)).status).toBe(200)
})

test('one address that asks too much is told so, and asks again in vain until there is room', async () => {
  const { url } = await startForTest({ env: { TILTRO_RATE_LIMIT: '5', TILTRO_SIGN_IN: 'off' } })
  const answers = await Promise.all(Array.from({ length: 8 }, () => send(url, NOTE)))
  expect(answers.map(({ status }) => status).filter((status) => status === 429)).toHaveLength(3)
  const told = answers.find(({ status }) => status === 429)!
  expect(Number(told.headers.get('retry-after'))).toBeGreaterThan(0)
})

test('slow, half-open, oversized and unfinished requests end by themselves, and others are answered meanwhile', async () => {
  const { url, stdout } = await startForTest({
    env: { TILTRO_REQUEST_SECONDS: '1', TILTRO_RATE_LIMIT: '0', TILTRO_SIGN_IN: 'off' },
  })
  const slow = Array.from({ length: 50 }, () => open(url))
  for (const socket of slow) socket.write(head(1_000) + '{"text":"')
  const headless = Array.from({ length: 50 }, () => open(url))
  for (const socket of headless) socket.write('POST /v1/analyse HTTP/1.1\r\nHost: til')
  const endless = open(url)
  endless.write(
    'POST /v1/analyse HTTP/1.1\r\nHost: tiltro\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
  )
  const feeding = setInterval(
    () => endless.writable && endless.write(`10000\r\n${'x'.repeat(65_536)}\r\n`),
    2,
  )
  onTestFinished(() => clearInterval(feeding))
  const said = Promise.all([...slow, ...headless].map(readAll))
  const refused = readAll(endless)
  const silent = Array.from({ length: 50 }, () => open(url))
  expect((await send(url, NOTE)).status).toBe(200)

  expect((await said).slice(0, 50).every((text) => text.startsWith('HTTP/1.1 408'))).toBe(true)
  expect((await said).slice(50).every((text) => text === '' || text.startsWith('HTTP/1.1 408'))).toBe(true)
  expect(await refused).toMatch(/^(HTTP\/1\.1 413|$)/)
  for (const socket of silent) socket.destroy()
  expect((await send(url, NOTE)).status).toBe(200)
  expect(stdout().toString()).not.toContain('crashed')
})

test('requests that come in one go are answered in their order, and what is no HTTP is told so', async () => {
  const { url } = await startForTest({ env: { TILTRO_SIGN_IN: 'off' } })
  const socket = open(url)
  const bodies = ['Borgeren er umotiveret.', 'Hun er glad.', 'Borgeren er doven.'].map((text) =>
    JSON.stringify({ text }),
  )
  socket.write(
    bodies
      .map((body, i) => head(Buffer.byteLength(body), i === 2 ? 'Connection: close\r\n' : '') + body)
      .join(''),
  )
  const answers = (await readAll(socket)).split(/(?=HTTP\/1\.1 )/)
  expect(answers.map((answer) => answer.slice(9, 12))).toEqual(['200', '200', '200'])
  const remarks = answers.map(
    (answer) => (JSON.parse(answer.split('\r\n\r\n')[1]!) as Analysis).remarks.length,
  )
  expect(remarks).toEqual([1, expect.any(Number), 1])
  const other = open(url)
  other.write('NO SUCH THING\r\n\r\n')
  expect(await readAll(other)).toMatch(/^HTTP\/1\.1 400/)
})
