import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createTestApp } from '../test-app.ts'
import { doorOf, openTestStore } from '../test-store.ts'
import { createBrowser } from './browser.ts'
import { CLIENT, startProvider } from './identity-provider.ts'

const SERVICE = 'https://tiltro.example.dk'
const ACCOUNTS = {
  ann: { name: 'Ann Facilitator', roles: ['tiltro-lead', 'something else'], groups: ['nord'] },
  bo: { name: 'Bo Member', roles: [], groups: ['nord', 'syd'] },
  eve: { name: 'Eve', realm_access: { roles: ['admin'] } },
}

interface Options {
  readonly env?: Readonly<Record<string, string>>
  readonly base?: string
  readonly provider?: Partial<Parameters<typeof startProvider>[0]>
}

/** A service, a provider and a browser. */
async function open({ env = {}, base = '', provider = {} }: Options = {}) {
  const time = { now: Date.now() }
  const store = await openTestStore(() => time.now)
  const options = { service: SERVICE + base, accounts: ACCOUNTS, secret: CLIENT.secret, ...provider }
  const { issuer } = await startProvider(options)
  const { app, log } = createTestApp({
    store: doorOf(store),
    env: {
      TILTRO_URL: SERVICE,
      TILTRO_BASE_PATH: base,
      TILTRO_OIDC_ISSUER: issuer,
      TILTRO_OIDC_CLIENT_ID: CLIENT.id,
      ...(options.secret && { TILTRO_OIDC_CLIENT_SECRET: options.secret }),
      TILTRO_ROLE_FACILITATOR: 'tiltro-lead; tiltro-lead-too',
      ...env,
    },
  })
  const browser = createBrowser(app, SERVICE)
  const start = (to = '/v1/groups') => `${SERVICE}${base}/log-ind?${new URLSearchParams({ to })}`
  const sessions = () => store.database.db.selectFrom('session').select('content').execute()
  const person = async () =>
    (
      JSON.parse((await sessions())[0]!.content) as {
        person: { roles: string[]; groups: string[]; name: string }
      }
    ).person
  return { app, log, store, time, issuer, browser, start, sessions, person }
}

const isAnswer = (url: string) => url.includes('/sign-in/done')

test('somebody signs in at the workplace and comes back to where they wanted to go', async () => {
  const { browser, start, person, log } = await open()
  const page = await browser.signIn(start(), 'ann')
  expect([page.url, page.status, page.text]).toEqual([`${SERVICE}/v1/groups`, 200, '[]'])
  expect(await person()).toMatchObject({
    name: 'Ann Facilitator',
    roles: ['member', 'facilitator'],
    groups: ['nord'],
  })
  expect(browser.cookies().map(({ name, path }) => [name, path])).toEqual([['__Host-tiltro', '/']])
  // Who signs in is nobody's business but the provider's.
  expect(log.join('')).not.toMatch(/ann|facilitator|nord/i)
})

test('the cookie is read by no script and sent by no other site', async () => {
  const { browser, start } = await open()
  const { url } = await browser.signIn(start(), 'ann', isAnswer)
  const cookies = (await browser.ask(url)).headers.getSetCookie()
  const session = cookies.find((line) => line.startsWith('__Host-tiltro='))
  expect(session).toMatch(/; Max-Age=28800; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
})

test('below a path and as a public client it is the same', async () => {
  const { browser, start } = await open({
    base: '/tiltro',
    provider: { service: `${SERVICE}/tiltro`, secret: '' },
    env: { TILTRO_OIDC_CLIENT_SECRET: '' },
  })
  const page = await browser.signIn(start(), 'bo')
  expect([page.url, page.status, page.text]).toEqual([`${SERVICE}/tiltro/v1/groups`, 200, '[]'])
  expect(browser.cookies().map(({ name, path }) => [name, path])).toEqual([['__Secure-tiltro', '/tiltro']])
})

test('a provider that says roles and groups only when it is asked, is asked', async () => {
  const { browser, start, person } = await open({ provider: { keepsClaims: true } })
  expect((await browser.signIn(start(), 'ann')).status).toBe(200)
  expect(await person()).toMatchObject({ roles: ['member', 'facilitator'], groups: ['nord'] })
})

test('roles stand where the configuration says', async () => {
  const { browser, start, person } = await open({
    env: { TILTRO_OIDC_ROLES_CLAIM: 'realm_access.roles', TILTRO_ROLE_MEMBER: 'somebody' },
  })
  await browser.signIn(start(), 'eve')
  expect(await person()).toMatchObject({ name: 'Eve', roles: ['admin'], groups: [] })
})

test('whoever has no role here is not signed in', async () => {
  const { browser, start, sessions } = await open({ env: { TILTRO_ROLE_MEMBER: 'somebody' } })
  const page = await browser.signIn(start(), 'bo')
  expect([page.status, page.text]).toEqual([403, expect.stringContaining('Det er der andre, der kan')])
  expect(await sessions()).toEqual([])
})

test('the groups that the provider says somebody belongs to are open to them', async () => {
  const { browser, store, start } = await open()
  const by = { key: 'k', name: 'Somebody' }
  const north = await store.groups.create({ name: 'Nord', claims: ['nord'] }, by)
  await store.groups.create({ name: 'Vest', claims: ['vest'] }, by)
  await browser.signIn(start(), 'bo')
  const groups = (await (await browser.ask(`${SERVICE}/v1/groups`)).json()) as unknown
  expect(groups).toMatchObject([{ id: north.id, relation: 'member' }])
})

test.each(['state', 'nonce', 'code', 'iss'])('an answer with another %s is refused', async (what) => {
  const { browser, start, sessions } = await open()
  // The nonce is asked for at the beginning, and stands in what the provider signs.
  const begin = await browser.ask(start())
  const question = new URL(begin.headers.get('location')!)
  if (what === 'nonce') question.searchParams.set('nonce', 'another')
  const { url } = await browser.signIn(question.href, 'ann', isAnswer)
  const answer = new URL(url)
  if (what !== 'nonce') answer.searchParams.set(what, 'another')
  const page = await browser.open(answer.href)
  expect([page.status, page.text]).toEqual([403, expect.stringContaining('Du blev ikke logget ind')])
  expect(await sessions()).toEqual([])
})

test('an answer works once, even for the browser that asked', async () => {
  const { browser, start, sessions } = await open()
  const { url } = await browser.signIn(start(), 'ann', isAnswer)
  const before = browser.cookies()
  expect((await browser.open(url)).status).toBe(200)
  // Its attempt is used up …
  browser.plant([])
  expect((await browser.open(url)).status).toBe(400)
  // … and whoever kept the cookies of the attempt meets the provider, which knows the code.
  browser.plant(before)
  expect((await browser.open(url)).status).toBe(403)
  expect(await sessions()).toHaveLength(1)
})

test('an answer is worth nothing in another browser', async () => {
  const { app, browser, start, sessions } = await open()
  const { url } = await browser.signIn(start(), 'ann', isAnswer)
  const other = createBrowser(app, SERVICE)
  const page = await other.open(url)
  expect([page.status, page.text]).toEqual([400, expect.stringContaining('tog for lang tid')])
  await other.ask(start())
  expect((await other.open(url)).status).toBe(403)
  expect(await sessions()).toEqual([])
})

test('signing in takes ten minutes at most, and a code the time of the provider', async () => {
  const { browser, start, time } = await open({ provider: { codeLife: 1 } })
  const late = await browser.signIn(start(), 'ann', isAnswer)
  time.now += 10 * 60_000
  expect((await browser.open(late.url)).status).toBe(400)
  const { url } = await browser.signIn(start(), 'ann', isAnswer)
  await wait(2100)
  expect((await browser.open(url)).status).toBe(403)
})

test('a session that was planted is not the one that somebody signs in to', async () => {
  const { app, browser, start } = await open()
  const attacker = createBrowser(app, SERVICE)
  await attacker.signIn(start(), 'bo')
  const planted = attacker.cookies()
  browser.plant(planted)
  await browser.signIn(start(), 'ann')
  expect(browser.cookies()[0]!.value).not.toBe(planted[0]!.value)
  // What the attacker held is worth nothing any more, to anybody.
  expect((await attacker.ask(`${SERVICE}/v1/groups`)).status).toBe(401)
})

test('a session ends after its time, and with a cookie that was changed', async () => {
  const { browser, start, time } = await open()
  await browser.signIn(start(), 'ann')
  const [cookie] = browser.cookies()
  const status = async () => (await browser.ask(`${SERVICE}/v1/groups`)).status
  expect(await status()).toBe(200)
  browser.plant([{ ...cookie!, value: `x${cookie!.value}` }])
  expect(await status()).toBe(401)
  browser.plant([cookie!])
  time.now += 8 * 3_600_000
  expect(await status()).toBe(401)
})

test('signing out ends the session here and at the provider', async () => {
  const { browser, start, issuer, sessions } = await open()
  await browser.signIn(start(), 'ann')
  const held = browser.cookies()
  const page = await browser.submit(`${SERVICE}/sign-out`, { language: 'da' })
  expect([page.status, await sessions(), browser.cookies()]).toEqual([200, [], []])
  const there = /http-equiv="refresh" content="1; url=([^"]+)"/.exec(page.text)![1]!.replaceAll('&amp;', '&')
  expect(there.startsWith(`${issuer}/session/end?`)).toBe(true)
  const asked = await browser.open(there)
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(asked.text)![1]!
  const back = await browser.submit(`${issuer}/session/end/confirm`, { xsrf, logout: 'yes' })
  expect([back.url, back.status]).toEqual([`${SERVICE}/logget-ud`, 200])
  // The cookie from before opens nothing, and the provider asks who it is again.
  browser.plant(held)
  expect((await browser.ask(`${SERVICE}/v1/groups`)).status).toBe(401)
  expect((await browser.open(start())).url).toContain('/interaction/')
})

test('a provider that is away is said kindly, and asked again by the next', async () => {
  const { browser, start, issuer } = await open()
  const { app, log } = createTestApp({
    store: doorOf(await openTestStore()),
    env: { TILTRO_URL: SERVICE, TILTRO_OIDC_ISSUER: 'http://127.0.0.1:9', TILTRO_OIDC_CLIENT_ID: 'x' },
  })
  const page = await createBrowser(app, SERVICE).open(start())
  expect([page.status, page.text]).toEqual([503, expect.stringContaining('login svarer ikke')])
  expect(log.join('')).toContain('provider away')
  expect((await browser.open(start())).url.startsWith(issuer)).toBe(true)
})

test('nobody is sent to another website after signing in', async () => {
  const { browser, start } = await open()
  for (const to of [
    '//evil.example',
    'https://evil.example/',
    '/\\evil.example',
    '/%2f/evil.example',
    '/..//evil.example',
  ]) {
    const { url } = await browser.signIn(start(to), 'ann', isAnswer)
    const location = (await browser.ask(url)).headers.get('location')!
    expect(new URL(location, SERVICE).origin).toBe(SERVICE)
  }
})

test('the demo people are not here', async () => {
  const { browser } = await open()
  expect((await browser.submit(`${SERVICE}/sign-in/demo`, { role: 'admin' })).status).toBe(404)
})
