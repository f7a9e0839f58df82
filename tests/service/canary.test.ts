import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Analysis } from '../../lexicon/engine/types.ts'
import { findCanary, placesOf, type Place } from './find-canary.ts'
import { startForTest, type Started } from './start-service.ts'
import { createTestApp } from './test-app.ts'

const CANARY = 'Kanariefugl4711'
const STORE = fileURLToPath(new URL('../../dist/store.mjs', import.meta.url))
const LEAK = fileURLToPath(new URL('leak.mjs', import.meta.url))
const NOTES = [
  `Borgeren ${CANARY} er umotiveret. ${CANARY} siger: "Jeg er god til ${CANARY}".`,
  `She is unmotivated, and ${CANARY} told us that she would like to be a ${CANARY}.`,
]
const JSON_TYPE = { 'content-type': 'application/json' }

/** Sends the canary in every way that somebody might, and answers with what was said of the refused ones. */
async function sendCanary({ url }: Started, canary: string): Promise<readonly Place[]> {
  const note = (text: string) => text.replaceAll(CANARY, canary)
  for (const text of NOTES) {
    const response = await post(`${url}v1/analyse`, JSON.stringify({ text: note(text) }))
    expect(((await response.json()) as Analysis).remarks).not.toEqual([])
  }
  const refused = [
    await post(`${url}v1/analyse`, `{"text":"${canary}`),
    await post(`${url}v1/analyse`, JSON.stringify({ text: 7, language: canary, [canary]: canary })),
    await post(`${url}v1/analyse`, JSON.stringify({ text: `${canary} `.repeat(20_000) })),
    await post(`${url}v1/analyse`, JSON.stringify({ text: `${canary} `.repeat(100_000) })),
    await post(`${url}v1/analyse`, new Uint8Array(Buffer.from(`{"text":"${canary} på"}`, 'latin1'))),
    await post(`${url}v1/analyse`, canary, { 'content-type': `text/${canary}` }),
    await post(`${url}v1/analyse`, `{"text":"${canary}"}`, { ...JSON_TYPE, origin: `https://${canary}.dk` }),
    await fetch(`${url}v1/lexicon/${canary}?text=${canary}`),
    await fetch(`${url}${canary}/${canary}?${canary}`, {
      headers: { 'x-request-id': canary, referer: url + canary },
    }),
    await fetch(`${url}v1/analyse?text=${canary}`, { method: 'PUT', body: canary }),
  ]
  const places = await Promise.all(
    refused.map(async (response, i): Promise<Place> => {
      expect(response.status).toBeGreaterThanOrEqual(400)
      expect(response.status).toBeLessThan(500)
      const head = JSON.stringify([...response.headers])
      return { name: `answer ${i}`, bytes: Buffer.from(head + (await response.text())) }
    }),
  )
  const raw = [
    `BAD ${canary}\r\n\r\n`,
    `GET /${canary}\0 HTTP/1.1\r\nHost: ${canary}\r\n\r\n`,
    `GET / HTTP/1.1\r\nHost: tiltro\r\n${canary}: ${'x'.repeat(20_000)}\r\n\r\n`,
    // The connection breaks in the middle of the note.
    `POST /v1/analyse HTTP/1.1\r\nHost: tiltro\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{"text":"${canary}`,
  ]
  for (const [i, message] of raw.entries())
    places.push({ name: `raw answer ${i}`, bytes: await sendRaw(url, message) })
  return places
}

const post = (
  url: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = JSON_TYPE,
) => fetch(url, { method: 'POST', headers, body })

async function sendRaw(url: string, message: string): Promise<Buffer> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', () => undefined)
  socket.write(message)
  // One that asks for more than it sends gets no answer; the others are told and cut off.
  setTimeout(() => socket.destroy(), 300)
  await once(socket, 'close')
  return Buffer.concat(chunks)
}

test('nothing of what was sent is in a log, a file, or the answer to what was refused', async () => {
  const service = await startForTest({ env: { TILTRO_LOG_LEVEL: 'debug' } })
  const answers = await sendCanary(service, CANARY)
  // What is stored, beside what is about to be, in the way in which it is kept elsewhere.
  execFileSync(process.execPath, [STORE, 'backup', 'backup'], {
    cwd: service.folder,
    env: { PATH: process.env.PATH },
    stdio: 'pipe',
  })
  const running = await placesOf(service)
  expect(running.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['backup', expect.stringMatching(/^data\/.*-wal$/)]),
  )
  expect(findCanary(CANARY, running)).toEqual([])
  expect(await service.stop()).toBe(0)
  const places = [...(await placesOf(service)), ...answers]
  expect(findCanary(CANARY, places)).toEqual([])
  // The log is there, and has a line for each request.
  expect(
    service
      .stdout()
      .toString()
      .match(/"msg":"request"/g)!.length,
  ).toBeGreaterThan(NOTES.length + 9)
})

test('a service that leaks is found out, in whatever way the text lies there', async () => {
  const service = await startForTest({ node: ['--import', LEAK] })
  await sendCanary(service, CANARY)
  await service.stop()
  const found = findCanary(CANARY, await placesOf(service))
  expect([...found].sort()).toEqual(['data/leak', 'stderr', 'stdout'])
})

test('the search finds nothing where another word was sent', async () => {
  const service = await startForTest({ node: ['--import', LEAK] })
  await sendCanary(service, 'Gulspurv4711')
  await service.stop()
  expect(findCanary(CANARY, await placesOf(service))).toEqual([])
})

test('an analyser that falls over, with the note in its message, tells nobody', async () => {
  const { app, log } = createTestApp({
    analyse: (text) => Promise.reject(new TypeError(`${text} is not a note`)),
  })
  const response = await app.request('/v1/analyse', {
    method: 'POST',
    headers: JSON_TYPE,
    body: JSON.stringify({ text: CANARY }),
  })
  expect(response.status).toBe(500)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const places = [await response.text(), log.join('')].map((text, i) => ({
    name: `${i}`,
    bytes: Buffer.from(text),
  }))
  expect(findCanary(CANARY, places)).toEqual([])
  expect(log.join('')).toContain('TypeError')
})
