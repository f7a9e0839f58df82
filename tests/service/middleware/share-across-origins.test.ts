import { expect, test } from 'vitest'
import { createTestApp } from '../test-app.ts'

const JOURNAL = 'https://journal.example.dk'
const { app, analyse } = createTestApp({ env: { TILTRO_ORIGINS: JOURNAL } })
const note = { text: 'Hej' }

test('a website that the operator has named may ask', async () => {
  const response = await analyse(note, { origin: JOURNAL })
  expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([200, JOURNAL])
})

test('its browser is told so beforehand', async () => {
  const response = await app.request('/v1/analyse', {
    method: 'OPTIONS',
    headers: {
      origin: JOURNAL,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  })
  expect(response.status).toBe(204)
  expect(response.headers.get('access-control-allow-methods')).toContain('POST')
  expect(response.headers.get('access-control-allow-headers')).toContain('content-type')
})

test.each(['https://evil.example', 'null', `${JOURNAL}.evil.example`, 'http://journal.example.dk'])(
  'the website %s may not',
  async (origin) => {
    const response = await analyse(note, { origin })
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([403, null])
  },
)

test('the service’s own pages may ask, also behind a proxy that changes the host', async () => {
  expect((await analyse(note, { origin: 'http://localhost', host: 'localhost' })).status).toBe(200)
  const fetched = {
    origin: 'https://tiltro.example.dk',
    host: '10.0.0.3:8787',
    'sec-fetch-site': 'same-origin',
  }
  expect((await analyse(note, fetched)).status).toBe(200)
})

test('a program that is no browser sends no origin', async () => {
  expect((await analyse(note)).status).toBe(200)
})
