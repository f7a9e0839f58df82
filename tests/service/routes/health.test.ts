import { expect, test } from 'vitest'
import { NO_STORE } from '../../../service/store/door.ts'
import { createTestApp, lexicons } from '../test-app.ts'
import { doorOf, openTestStore } from '../test-store.ts'

test('alive, and ready when both languages and the store answer', async () => {
  const { app } = createTestApp({ store: doorOf(await openTestStore()) })
  expect(await (await app.request('/healthz')).json()).toEqual({ status: 'alive' })
  const response = await app.request('/readyz')
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({
    status: 'ready',
    lexicons: { da: lexicons.da.version, en: lexicons.en.version },
    store: 'ready',
  })
})

const readyPaths = ['/readyz', '/readyz/notes', '/readyz/store']

test('it says how the store is, and reads notes with or without one', async () => {
  const statesOf = (app: ReturnType<typeof createTestApp>['app']) =>
    Promise.all(readyPaths.map(async (path) => (await app.request(path)).status))
  const store = doorOf(await openTestStore())
  expect(await statesOf(createTestApp({ store }).app)).toEqual([200, 200, 200])
  expect(await statesOf(createTestApp({ env: { TILTRO_SIGN_IN: 'off' } }).app)).toEqual([200, 200, 503])
  const { app, analyse } = createTestApp()
  expect(await statesOf(app)).toEqual([503, 200, 503])
  expect((await analyse({ text: 'Borgeren er umotiveret.' })).status).toBe(200)
})

test('while the store is away it says why, and when to ask again', async () => {
  const reason = 'The disk is full.'
  const store = { ...NO_STORE, reason: () => reason }
  const response = await createTestApp({ store }).app.request('/readyz')
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
  expect(await response.json()).toMatchObject({ errors: [{ pointer: '#/store', detail: reason }] })
})

test('not ready while a language does not answer, ready again when it does', async () => {
  let broken = true
  const { app, log } = createTestApp({
    analyse: (text, options) =>
      broken && options?.language === 'en'
        ? Promise.reject(new TypeError(`${text} could not be read`))
        : Promise.resolve({
            language: 'da',
            lexicon: '2026.48-1',
            remarks: [],
            balance: { deficit: 0, possibility: 0, missing: [] },
            unread: [],
          }),
  })
  expect((await app.request('/readyz/notes')).status).toBe(503)
  expect(log.join('')).toContain('TypeError')
  expect(log.join('')).not.toContain('could not be read')
  broken = false
  expect((await app.request('/readyz/notes')).status).toBe(200)
})

test('not ready while stopping, so that nobody sends more', async () => {
  const { app } = createTestApp({ isStopping: () => true })
  expect((await app.request('/readyz/notes')).status).toBe(503)
  expect((await app.request('/healthz')).status).toBe(200)
})
