import { expect, test } from 'vitest'
import { personWith, signInAs } from '../access/people.ts'
import { createTestApp } from '../test-app.ts'
import { doorOf, openTestStore } from '../test-store.ts'

interface GroupView {
  readonly id: string
  readonly name: string
  readonly relation: string
  readonly endsWeek?: string
}

async function openService() {
  const store = await openTestStore()
  const { app, log } = createTestApp({ store: doorOf(store) })
  const enter = (name: string, ...roles: Parameters<typeof personWith>[1]) =>
    signInAs(app, store, personWith(name, roles))
  const facilitator = await enter('Facilitator', 'facilitator')
  const create = async (name = 'Nord') =>
    (await (await facilitator.send('POST', '/v1/groups', { name })).json()) as GroupView
  return { store, app, log, enter, facilitator, create }
}

const read = async <T>(response: Promise<Response>): Promise<T> => (await response).json() as Promise<T>
const codesOf = async (response: Promise<Response>) => (await read<{ codes: string[] }>(response)).codes

test('a facilitator creates a group, renames it and sees it in the list', async () => {
  const { facilitator, create } = await openService()
  const group = await create(' Jobcenter Nord ')
  expect(group).toMatchObject({ name: 'Jobcenter Nord', relation: 'facilitator' })
  const changed = await facilitator.send('PATCH', `/v1/groups/${group.id}`, { name: 'Syd', claims: ['syd'] })
  expect([changed.status, await changed.json()]).toEqual([200, { ...group, name: 'Syd', claims: ['syd'] }])
  expect(await read(facilitator.get('/v1/groups'))).toEqual([{ ...group, name: 'Syd', claims: ['syd'] }])
  expect((await facilitator.get('/v1/groups')).headers.get('cache-control')).toBe('no-store')
})

test('a view code lets a colleague in, once', async () => {
  const { enter, facilitator, create } = await openService()
  const [member, other] = [await enter('Member'), await enter('Other')]
  const { id } = await create()
  expect((await member.get(`/v1/groups/${id}`)).status).toBe(404)
  const [code] = await codesOf(
    facilitator.send('POST', `/v1/groups/${id}/codes`, { purpose: 'view', count: 1 }),
  )
  expect(await read(member.send('POST', '/v1/groups/enter', { code }))).toMatchObject({
    id,
    relation: 'member',
  })
  expect((await member.get(`/v1/groups/${id}`)).status).toBe(200)
  expect((await other.send('POST', '/v1/groups/enter', { code })).status).toBe(404)
  expect((await member.send('POST', `/v1/groups/${id}/leave`)).status).toBe(204)
  expect((await member.get(`/v1/groups/${id}`)).status).toBe(404)
})

test('a group is handed over to another facilitator, and to nobody else', async () => {
  const { enter, facilitator, create } = await openService()
  const [member, successor] = [await enter('Member'), await enter('Successor', 'facilitator')]
  const { id } = await create()
  const [code] = await codesOf(facilitator.send('POST', `/v1/groups/${id}/hand-over`))
  expect((await member.send('POST', '/v1/groups/enter', { code })).status).toBe(404)
  expect(await read(successor.send('POST', '/v1/groups/enter', { code }))).toMatchObject({
    id,
    relation: 'facilitator',
  })
  expect(await read(facilitator.get(`/v1/groups/${id}`))).toMatchObject({ relation: 'member' })
  expect(
    (await facilitator.send('POST', `/v1/groups/${id}/codes`, { purpose: 'join', count: 1 })).status,
  ).toBe(403)
})

test('an admin finds a group that nobody leads a new facilitator, and cannot issue other codes', async () => {
  const { enter, create } = await openService()
  const [admin, successor] = [await enter('Admin', 'admin'), await enter('Successor', 'facilitator')]
  const { id } = await create()
  expect(await read(admin.get('/v1/groups'))).toMatchObject([{ id, relation: 'steward' }])
  for (const purpose of ['join', 'view', 'merge'])
    expect((await admin.send('POST', `/v1/groups/${id}/codes`, { purpose, count: 1 })).status).toBe(404)
  const [code] = await codesOf(admin.send('POST', `/v1/groups/${id}/hand-over`))
  expect((await successor.send('POST', '/v1/groups/enter', { code })).status).toBe(200)
})

test('two groups are merged by whoever leads both, or has a code of the other', async () => {
  const { enter, facilitator, create } = await openService()
  const other = await enter('Other', 'facilitator')
  const [north, south] = [await create('Nord'), await create('Syd')]
  const west = await read<GroupView>(other.send('POST', '/v1/groups', { name: 'Vest' }))
  const merge = (from: string, into: string, code?: string) =>
    facilitator.send('POST', `/v1/groups/${from}/merge`, { into, ...(code && { code }) })
  expect((await merge(north.id, south.id)).status).toBe(204)
  expect(await read(facilitator.get(`/v1/groups/${north.id}`))).toMatchObject({ mergedInto: south.id })
  expect((await merge(north.id, south.id)).status).toBe(409)
  expect((await merge(south.id, west.id)).status).toBe(404)
  const [code] = await codesOf(
    other.send('POST', `/v1/groups/${west.id}/codes`, { purpose: 'merge', count: 1 }),
  )
  expect((await merge(south.id, west.id, code)).status).toBe(204)
  expect((await merge(south.id, south.id)).status).toBe(409)
})

test('a group that ends issues no codes, and one that is deleted is gone', async () => {
  const { facilitator, create } = await openService()
  const { id } = await create()
  expect((await facilitator.send('POST', `/v1/groups/${id}/end`)).status).toBe(204)
  expect((await facilitator.send('POST', `/v1/groups/${id}/end`)).status).toBe(409)
  expect(
    (await facilitator.send('POST', `/v1/groups/${id}/codes`, { purpose: 'join', count: 1 })).status,
  ).toBe(409)
  expect((await facilitator.send('DELETE', `/v1/groups/${id}`)).status).toBe(204)
  expect((await facilitator.get(`/v1/groups/${id}`)).status).toBe(404)
})

test('every member sees how many codes there are, and nobody which of them were used', async () => {
  const { store, enter, facilitator, create } = await openService()
  const { id } = await create()
  const codes = await codesOf(
    facilitator.send('POST', `/v1/groups/${id}/codes`, { purpose: 'join', count: 5 }),
  )
  const before = await read(facilitator.get(`/v1/groups/${id}/codes`))
  expect(before).toMatchObject([{ purpose: 'join', count: 5 }])
  await store.codes.redeem(codes[0]!, 'join', 'a request')
  expect(await read(facilitator.get(`/v1/groups/${id}/codes`))).toEqual(before)
  await store.memberships.admit(id, 'key of Member')
  const member = await enter('Member')
  expect(await read(member.get(`/v1/groups/${id}/codes`))).toEqual(before)
  expect((await facilitator.send('DELETE', `/v1/groups/${id}/codes/join`)).status).toBe(204)
  expect(await read(facilitator.get(`/v1/groups/${id}/codes`))).toEqual([])
})

test('what is done is written down for admins, and codes are not', async () => {
  const { enter, facilitator, create, log } = await openService()
  const admin = await enter('Admin', 'admin')
  const { id } = await create()
  const codes = await codesOf(
    facilitator.send('POST', `/v1/groups/${id}/codes`, { purpose: 'view', count: 1 }),
  )
  const trail = await read<{ action: string; actor: { name: string } }[]>(
    admin.get(`/v1/audit?subject=group:${id}`),
  )
  expect(trail.map(({ action, actor }) => [action, actor.name])).toEqual(
    expect.arrayContaining([
      ['codes.issue', 'Facilitator'],
      ['group.create', 'Facilitator'],
    ]),
  )
  expect(JSON.stringify(trail) + log.join('')).not.toContain(codes[0])
  for (const query of ['before=yesterday', 'subject=%00', `subject=${'x'.repeat(201)}`])
    expect([query, (await admin.get(`/v1/audit?${query}`)).status]).toEqual([query, 422])
})

test.each([
  [{}, '#/name'],
  [{ name: '' }, '#/name'],
  [{ name: 'to\nlinjer' }, '#/name'],
  [{ name: 'No\u202Erd' }, '#/name'],
  [{ name: 'No\u2067rd' }, '#/name'],
  [{ name: 'No\u2028rd' }, '#/name'],
  [{ name: 'x'.repeat(81) }, '#/name'],
  [{ name: 'Nord', claims: 'nord' }, '#/claims'],
  [{ name: 'Nord', claims: ['no\u0000rd'] }, '#/claims'],
  [{ name: 'Nord', hemmeligt: 1 }, '#'],
])('a group of the form %j is refused, with a word about why', async (body, pointer) => {
  const { facilitator } = await openService()
  const response = await facilitator.send('POST', '/v1/groups', body)
  expect(response.status).toBe(422)
  const text = await response.text()
  expect(text).not.toContain('hemmeligt')
  expect((JSON.parse(text) as { errors: unknown[] }).errors).toMatchObject([{ pointer }])
})

test('without a store groups cannot be reached, and it is said kindly', async () => {
  const { app } = createTestApp()
  const response = await app.request('/v1/groups', { headers: { cookie: 'tiltro=x.y' } })
  expect(response.status).toBe(503)
  expect(response.headers.get('retry-after')).toBe(null)
  const page = await app.request('/sign-in/done', { headers: { accept: 'text/html' } })
  expect(page.status).toBe(404)
})
