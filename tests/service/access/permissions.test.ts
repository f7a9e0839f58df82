import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { PERMISSIONS } from '../../../service/access/permissions.ts'
import { GROUPS } from '../../../service/pages/groups/group-paths.ts'
import { createTestApp } from '../test-app.ts'
import { doorOf, openTestStore } from '../test-store.ts'
import { anonymous, personWith, signInAs } from './people.ts'

const TABLE = fileURLToPath(new URL('permissions.txt', import.meta.url))

/** What an admin may do with a group that they do not belong to. None of it shows a figure. */
const BY_ADMINS = [
  ...['GET', 'POST'].flatMap((method) => Object.values(GROUPS.lead).map((path) => `${method} ${path}`)),
  'DELETE /v1/groups/:group',
  'POST /v1/groups/:group/end',
  'POST /v1/groups/:group/hand-over',
]

type App = ReturnType<typeof createTestApp>['app']

const routesOf = (app: App) =>
  app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`)

/** Every route in every way of signing in, with somebody of each kind. */
async function openService() {
  const store = await openTestStore()
  const env = { TILTRO_RATE_LIMIT: '0' }
  const provider = {
    TILTRO_URL: 'http://localhost',
    TILTRO_OIDC_ISSUER: 'http://127.0.0.1:9',
    TILTRO_OIDC_CLIENT_ID: 'x',
  }
  const demo = createTestApp({ store: doorOf(store), env }).app
  const oidc = createTestApp({ store: doorOf(store), env: { ...env, ...provider } }).app
  const people = {
    nobody: undefined,
    member: personWith('Member', [], ['of this group']),
    facilitator: personWith('Facilitator', ['facilitator']),
    outsider: personWith('Outsider', [], ['of another group']),
    'other facilitator': personWith('Other', ['facilitator'], ['of another group']),
    trainer: personWith('Trainer', ['trainer']),
    admin: personWith('Admin', ['admin']),
  }
  const routes = new Map([oidc, demo].flatMap((app) => routesOf(app).map((route) => [route, app] as const)))
  return { store, demo, people, routes }
}

type Service = Awaited<ReturnType<typeof openService>>
type Name = keyof Service['people']

/** What the service says to somebody who asks for a route, with a group of its own that they may do with what they may. */
async function ask({ store, demo, people, routes }: Service, route: string, name: Name): Promise<string> {
  const [method = '', pattern = ''] = route.split(' ')
  const group = await store.groups.create({ name: 'Nord', claims: ['of this group'] }, people.facilitator)
  const path = pattern.replace(':group', group.id).replace(/:\w+(\{[^}]*\})?/g, 'x')
  const person = people[name]
  const app = routes.get(route)!
  // Signed in at one app and asking another is the same to both: what a browser holds is all they know.
  const browser = person ? await signInAs(demo, store, person) : anonymous(demo)
  const response = await (method === 'GET' ? browser.get(path, {}, app) : browser.send(method, path, {}, app))
  if (response.headers.get('content-type') !== 'application/problem+json') return 'yes'
  const { type } = (await response.json()) as { type: string }
  if (type === '/problems#sign-in-needed') return 'sign in'
  return ['/problems#not-permitted', '/problems#no-such-group'].includes(type) ? 'no' : 'yes'
}

test('every route stands in the table, and nothing else does', async () => {
  const { routes } = await openService()
  expect([...routes.keys()].filter((route) => !(route in PERMISSIONS))).toEqual([])
  expect(Object.keys(PERMISSIONS).filter((route) => !routes.has(route))).toEqual([])
})

test('everybody may do what the table says, and nothing else', { timeout: 120_000 }, async () => {
  const service = await openService()
  const names = Object.keys(service.people) as Name[]
  const rows: Record<string, Record<Name, string>> = {}
  for (const route of [...service.routes.keys()].sort()) {
    const answers: [Name, string][] = []
    for (const name of names) answers.push([name, await ask(service, route, name)])
    rows[route] = Object.fromEntries(answers) as Record<Name, string>
  }
  const width = Math.max(...Object.keys(rows).map((route) => route.length)) + 2
  const line = (first: string, others: readonly string[]) =>
    (first.padEnd(width) + others.map((text, i) => text.padEnd(names[i]!.length + 3)).join('')).trimEnd()
  const table = Object.entries(rows).map(([route, answers]) => line(route, Object.values(answers)))
  await expect(`${[line('', names), ...table].join('\n')}\n`).toMatchFileSnapshot(TABLE)

  // What holds of every table, so that a new one cannot be accepted without a thought.
  for (const [route, answers] of Object.entries(rows)) {
    expect([route, answers.nobody]).toEqual([route, PERMISSIONS[route] === 'public' ? 'yes' : 'sign in'])
    if (!route.includes('/:group')) continue
    expect([route, answers.outsider, answers['other facilitator'], answers.trainer]).toEqual([
      route,
      'no',
      'no',
      'no',
    ])
    expect([route, answers.admin]).toEqual([route, BY_ADMINS.includes(route) ? 'yes' : 'no'])
  }
})

test('a route that is not in the table may be used by nobody', async () => {
  const store = await openTestStore()
  const { app } = createTestApp({ store: doorOf(store) })
  app.get('/v1/planted', (c) => c.text('planted'))
  const admin = await signInAs(app, store, personWith('Admin', ['admin', 'trainer', 'facilitator']))
  for (const browser of [admin, anonymous(app)]) {
    const response = await browser.get('/v1/planted')
    expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('#not-permitted')])
  }
})

test('what asks in other ways is held against the same table', async () => {
  const store = await openTestStore()
  const { app } = createTestApp({ store: doorOf(store), env: { TILTRO_BASE_PATH: '/tiltro' } })
  const { get, send } = anonymous(app)
  for (const path of ['/tiltro/v1/groups', '/v1/groups?a=/v1/analyse', '/v1/groups#/v1/analyse'])
    expect([path, (await get(path)).status]).toEqual([path, 401])
  expect((await send('HEAD', '/v1/groups')).status).toBe(401)
  for (const path of [
    '/v1//groups',
    '/v1/groups/',
    '/V1/groups',
    '/v1/%67roups/x',
    '/v1/groups/..%2f..%2fhealthz',
  ])
    expect([path, (await get(path)).status]).toEqual([path, expect.toBeOneOf([401, 404])])
})
