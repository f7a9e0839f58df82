import { expect, test } from 'vitest'
import { createTestApp, lexicons } from '../test-app.ts'
import { doorOf, openTestStore } from '../test-store.ts'

test('alive, and ready when both languages answer', async () => {
  const { app } = createTestApp()
  expect(await (await app.request('/healthz')).json()).toEqual({ status: 'alive' })
  const response = await app.request('/readyz')
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({
    status: 'ready',
    lexicons: { da: lexicons.da.version, en: lexicons.en.version },
    store: 'away',
  })
})

test('it says how the store is, and reads notes with or without one', async () => {
  const statesOf = async (app: ReturnType<typeof createTestApp>['app']) => {
    const { store } = (await (await app.request('/readyz')).json()) as { store: string }
    return [store, (await app.request('/readyz/store')).status]
  }
  const store = await openTestStore()
  expect(await statesOf(createTestApp({ store: doorOf(store) }).app)).toEqual(['ready', 200])
  expect(await statesOf(createTestApp({ env: { TILTRO_SIGN_IN: 'off' } }).app)).toEqual(['none', 503])
  const { app, analyse } = createTestApp()
  expect(await statesOf(app)).toEqual(['away', 503])
  expect((await analyse({ text: 'Borgeren er umotiveret.' })).status).toBe(200)
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
  expect((await app.request('/readyz')).status).toBe(503)
  expect(log.join('')).toContain('TypeError')
  expect(log.join('')).not.toContain('could not be read')
  broken = false
  expect((await app.request('/readyz')).status).toBe(200)
})

test('not ready while stopping, so that nobody sends more', async () => {
  const { app } = createTestApp({ isStopping: () => true })
  expect((await app.request('/readyz')).status).toBe(503)
  expect((await app.request('/healthz')).status).toBe(200)
})
