import { expect, test } from 'vitest'
import { createTestApp, from } from '../test-app.ts'

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

test('a line in the log for each request: the pattern of its route, and nothing that was sent', async () => {
  const { app, log } = createTestApp()
  const response = await app.request('/v1/lexicon/kanariefugl?text=kanariefugl')
  const lines = log.map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(lines).toEqual([
    {
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
      id: response.headers.get('x-request-id'),
      method: 'GET',
      route: '/v1/lexicon/:language',
      status: 404,
      ms: 0,
      msg: 'request',
    },
  ])
})

test('an address that is no route is logged as none', async () => {
  const { app, log } = createTestApp()
  await app.request('/kanariefugl')
  expect(JSON.parse(log[0]!)).toMatchObject({ route: 'none', status: 404 })
})

test('the id of a request is our own, unless a trusted proxy gives one that is plainly an id', async () => {
  const { app } = createTestApp({ env: { TILTRO_TRUSTED_PROXIES: '127.0.0.1' } })
  const given = '0123456789abcdef0123456789abcdef'
  const idOf = async (address: string, id: string) =>
    (await app.request('/healthz', { headers: { 'x-request-id': id } }, from(address))).headers.get(
      'x-request-id',
    )
  expect(await idOf('127.0.0.1', given)).toBe(given)
  expect(await idOf('192.0.2.7', given)).toMatch(ID)
  expect(await idOf('127.0.0.1', 'borgeren-er-umotiveret')).toMatch(ID)
})

test.each(['/', '/en', '/healthz', '/v1/lexicon/da', '/nowhere'])(
  '%s runs nothing that is not ours',
  async (path) => {
    const { headers } = await createTestApp().app.request(path)
    const policy = headers.get('content-security-policy')!
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-frame-options')).toBe('DENY')
  },
)

test('a request whose note does not arrive is given up, in words', async () => {
  const { app } = createTestApp({ env: { TILTRO_REQUEST_SECONDS: '1' } })
  const response = await app.request('/v1/analyse', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: new ReadableStream<Uint8Array>({}),
    duplex: 'half',
  } as RequestInit)
  expect(response.status).toBe(408)
  expect(await response.json()).toMatchObject({ type: '/problems#too-slow' })
})
