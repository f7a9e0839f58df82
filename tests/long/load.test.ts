import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Analysis } from '../../lexicon/engine/types.ts'
import { NOTE, send } from '../service/speak.ts'
import { startForTest } from '../service/start-service.ts'

const LARGE = JSON.stringify({ text: 'Borgeren er umotiveret. '.repeat(2_000) })

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
