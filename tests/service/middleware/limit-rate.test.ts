import { expect, test } from 'vitest'
import { createTestApp, from } from '../test-app.ts'

const limited = (env: Record<string, string> = {}) => {
  const { app, time } = createTestApp({ env: { TILTRO_RATE_LIMIT: '3', ...env } })
  const ask = async (address: string, headers: Record<string, string> = {}) =>
    app.request('/v1/lexicon/sv', { headers }, from(address))
  const statuses = async (count: number, address: string, headers?: Record<string, string>) => {
    const answers = await Promise.all(Array.from({ length: count }, () => ask(address, headers)))
    return answers.map(({ status }) => status)
  }
  return { app, ask, statuses, time }
}

test('so many requests a minute, then a word about when there is room again', async () => {
  const { ask, statuses, time } = limited()
  expect(await statuses(3, '192.0.2.7')).toEqual([404, 404, 404])
  const refused = await ask('192.0.2.7')
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '20'])
  time.now += 20_000
  expect(await statuses(2, '192.0.2.7')).toEqual([404, 429])
})

test('one address does not take the room of another', async () => {
  const { statuses } = limited()
  expect(await statuses(4, '192.0.2.7')).toContain(429)
  expect(await statuses(1, '192.0.2.8')).toEqual([404])
})

test('nobody gets more room by making up addresses', async () => {
  const { ask } = limited()
  const made = await Promise.all(
    [1, 2, 3, 4].map((n) => ask('192.0.2.7', { 'x-forwarded-for': `198.51.100.${n}` })),
  )
  expect(made.map(({ status }) => status)).toContain(429)
})

test('behind a proxy each client has its own room', async () => {
  const { ask } = limited({ TILTRO_TRUSTED_PROXIES: '127.0.0.1' })
  const asked = await Promise.all(
    [1, 2, 3, 4].map((n) => ask('127.0.0.1', { 'x-forwarded-for': `198.51.100.${n}` })),
  )
  expect(asked.map(({ status }) => status)).toEqual([404, 404, 404, 404])
})

test('pages and health are not counted, and 0 is any number', async () => {
  const { app, statuses } = limited()
  await statuses(4, '192.0.2.7')
  expect((await app.request('/healthz', {}, from('192.0.2.7'))).status).toBe(200)
  expect(await limited({ TILTRO_RATE_LIMIT: '0' }).statuses(50, '192.0.2.7')).not.toContain(429)
})
