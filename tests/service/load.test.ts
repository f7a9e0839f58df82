import { afterAll, expect, onTestFinished, test } from 'vitest'
import type { Analysis } from '../../lexicon/engine/types.ts'
import { head, NOTE, open, readAll, send } from './speak.ts'
import { startService } from './start-service.ts'

const service = await startService({
  env: { TILTRO_REQUEST_SECONDS: '3', TILTRO_RATE_LIMIT: '0', TILTRO_SIGN_IN: 'off' },
})
afterAll(service.end)

test('slow, half-open, oversized and unfinished requests end by themselves, and others are answered meanwhile', async () => {
  const { url, stdout } = service
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
  const { url } = service
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
