import { expect, test } from 'vitest'
import { createTestApp, from } from '../test-app.ts'
import { doorOf, openTestStore } from '../test-store.ts'
import { personWith, signInAs } from './people.ts'

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const JSON_TYPE = { 'content-type': 'application/json' }
const body = JSON.stringify({ name: 'Nord' })

async function open(env: Record<string, string> = {}) {
  const store = await openTestStore()
  const { app } = createTestApp({ store: doorOf(store), env })
  const browser = await signInAs(app, store, personWith('Facilitator', ['facilitator']))
  const cookie = (
    await app.request('/sign-in/demo', {
      method: 'POST',
      headers: { ...FORM, 'sec-fetch-site': 'same-origin' },
      body: 'role=facilitator',
    })
  ).headers
    .getSetCookie()[0]!
    .split(';')[0]!
  const create = async (headers: Record<string, string>, path = '/v1/groups') =>
    (await app.request(path, { method: 'POST', headers: { ...JSON_TYPE, cookie, ...headers }, body })).status
  return { app, store, browser, cookie, create }
}

test.each([
  ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
  ['a neighbour on the same domain', { 'sec-fetch-site': 'same-site', origin: 'https://journal.example.dk' }],
  ['an older browser at another site', { origin: 'https://evil.example' }],
  ['an older browser at a neighbour', { origin: 'http://journal.localhost' }],
  ['a frame that hides where it is', { origin: 'null' }],
  ['a program that found the cookie', {}],
])('what %s sends with somebody’s cookie changes nothing', async (_, headers) => {
  const { store, create } = await open()
  expect(await create(headers)).toBe(403)
  expect(await store.groups.list()).toEqual([])
})

test.each([
  ['a browser at one of our pages', { 'sec-fetch-site': 'same-origin', origin: 'http://localhost' }],
  ['an older browser at one of our pages', { origin: 'http://localhost', host: 'localhost' }],
])('what %s sends is taken', async (_, headers) => {
  const { create } = await open()
  expect(await create(headers)).toBe(201)
})

test('behind a proxy our own pages are those at the address that people open', async () => {
  const { create } = await open({ TILTRO_URL: 'http://localhost:8787' })
  expect(await create({ origin: 'http://localhost:8787', host: 'inner' })).toBe(201)
  expect(await create({ origin: 'http://inner', host: 'inner' })).toBe(403)
})

test('a website that may call the service from a browser may not act for somebody', async () => {
  const { create } = await open({ TILTRO_ORIGINS: 'https://journal.example.dk' })
  expect(await create({ origin: 'https://journal.example.dk', 'sec-fetch-site': 'cross-site' })).toBe(403)
})

test.each(['/sign-out', '/sign-in/demo'])('nobody is made to send %s by another site', async (path) => {
  const { app, cookie } = await open()
  const headers = { ...FORM, cookie, 'sec-fetch-site': 'cross-site' }
  const response = await app.request(path, { method: 'POST', headers, body: 'role=admin' })
  expect([response.status, response.headers.getSetCookie()]).toEqual([403, []])
})

test('the demo is for whoever sits at this machine', async () => {
  const { app } = await open()
  const status = async (
    headers: Record<string, string>,
    peer = '127.0.0.1',
    url = 'http://127.0.0.1/log-ind',
  ) => (await app.request(url, { headers }, from(peer))).status
  expect(await status({})).toBe(200)
  expect(await status({}, '::1', 'http://[::1]:8787/log-ind')).toBe(200)
  expect(await status({}, '::ffff:127.0.0.1', 'http://localhost:8787/en/../sign-in')).toBe(200)
  // A proxy on this machine brings others here, and a website can have its name point here.
  expect(await status({ 'x-forwarded-for': '192.0.2.7' })).toBe(403)
  expect(await status({ 'x-forwarded-for': '127.0.0.1, 192.0.2.7' })).toBe(403)
  expect(await status({ forwarded: 'for=192.0.2.7' })).toBe(403)
  expect(await status({}, '192.0.2.7')).toBe(403)
  expect(await status({}, '127.0.0.1', 'http://evil.example/log-ind')).toBe(403)
  expect(await status({ 'x-forwarded-for': '127.0.0.1' })).toBe(200)
})

test('a service without a sign-in has no groups', async () => {
  const store = await openTestStore()
  const { app, analyse } = createTestApp({
    store: doorOf(store),
    env: { TILTRO_SIGN_IN: 'off', HOST: '0.0.0.0' },
  })
  for (const path of ['/v1/groups', '/v1/audit', '/sign-in', '/log-ind'])
    expect([path, (await app.request(path)).status]).toEqual([path, 404])
  expect((await analyse({ text: 'Borgeren er umotiveret.' })).status).toBe(200)
})
