import { expect, test } from 'vitest'
import { createTestApp, from, lexicons } from '../test-app.ts'
import { doorOf, openTestStore } from '../test-store.ts'

type App = ReturnType<typeof createTestApp>['app']

const ask = (app: App, address = '127.0.0.1', headers: Record<string, string> = {}) =>
  app.request('/metrics', { headers }, from(address))

test('it counts what was asked, by route and status, and says what is served', async () => {
  const { app, analyse } = createTestApp({ store: doorOf(await openTestStore()) })
  await analyse({ text: 'Borgeren er umotiveret.' })
  await analyse({ text: 7 })
  await app.request('/v1/lexicon/da')
  await app.request('/nobody/of/this/name')
  const response = await ask(app)
  expect(response.headers.get('content-type')).toContain('text/plain')
  const lines = (await response.text()).split('\n')
  expect(lines).toEqual(
    expect.arrayContaining([
      'tiltro_requests_total{method="POST",route="/v1/analyse",status="200"} 1',
      'tiltro_requests_total{method="POST",route="/v1/analyse",status="422"} 1',
      'tiltro_requests_total{method="GET",route="/v1/lexicon/:language",status="200"} 1',
      'tiltro_requests_total{method="GET",route="none",status="404"} 1',
      'tiltro_request_seconds_count{route="/v1/analyse"} 2',
      'tiltro_store_ready 1',
      `tiltro_lexicon_info{language="da",version="${lexicons.da.version}"} 1`,
    ]),
  )
})

test('a store that is away is seen, and a lexicon that was replaced is not', async () => {
  const { app } = createTestApp()
  await ask(app)
  const text = await (await ask(app)).text()
  expect(text).toContain('tiltro_store_ready 0')
  expect(text.match(/^tiltro_lexicon_info\{/gm)).toHaveLength(2)
})

test('only watchers see it: neither other addresses nor what a proxy brings', async () => {
  const { app } = createTestApp()
  expect((await ask(app)).status).toBe(200)
  expect((await ask(app, '10.0.0.7')).status).toBe(404)
  expect((await ask(app, '127.0.0.1', { 'x-forwarded-for': '127.0.0.1' })).status).toBe(404)
  expect((await ask(app, '127.0.0.1', { forwarded: 'for=127.0.0.1' })).status).toBe(404)
  expect((await app.request('/metrics')).status).toBe(404)
  const wider = createTestApp({ env: { TILTRO_METRICS_FROM: '10.0.0.0/8' } }).app
  expect([(await ask(wider, '10.0.0.7')).status, (await ask(wider)).status]).toEqual([200, 404])
})

test('when a colleague shared cannot be read from it', async () => {
  const { app } = createTestApp({ store: doorOf(await openTestStore()) })
  for (const path of ['/v1/reports', '/v1/groups/join'])
    await app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })
  expect(await (await ask(app)).text()).not.toMatch(/reports|join/)
})
