import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import type { Role } from '../../../service/access/person.ts'
import { groupPath, type GroupPage } from '../../../service/pages/groups/group-paths.ts'
import { GROUP_TEXTS, LEAD_TEXTS } from '../../../service/pages/texts/groups/groups.ts'
import { personWith, sendForm, signInAs } from '../access/people.ts'
import { createTestApp } from '../test-app.ts'
import { doorOf, openTestStore } from '../test-store.ts'

/** People who may lead groups, in one service. */
async function openService(now = Date.now()) {
  const store = await openTestStore(() => now)
  const { app } = createTestApp({ store: doorOf(store), env: { TILTRO_RATE_LIMIT: '0' } })
  const join = async (name: string, roles: readonly Role[] = [], groups: readonly string[] = []) => {
    const browser = await signInAs(app, store, personWith(name, roles, groups))
    return {
      open: async (path: string) => {
        const response = await browser.get(path, { accept: 'text/html' })
        return { status: response.status, document: parseHTML(await response.text()).document }
      },
      send: async (path: string, fields: Record<string, string>) => {
        const response = await sendForm(browser, path, fields)
        const to = response.headers.get('location') ?? ''
        return { status: response.status, to, document: parseHTML(await response.text()).document }
      },
    }
  }
  return { store, join }
}

type Answer = Awaited<
  ReturnType<Awaited<ReturnType<Awaited<ReturnType<typeof openService>>['join']>>['send']>
>

/** A facilitator with a group of their own. */
async function begin(join: Awaited<ReturnType<typeof openService>>['join']) {
  const facilitator = await join('Facilitator', ['facilitator'])
  const { to } = await facilitator.send('/grupper', { name: 'Nord' })
  return { ...facilitator, to }
}

const codesIn = ({ document }: Answer) =>
  [...document.querySelectorAll('.slips code')].map((code) => code.textContent ?? '')

test('a facilitator creates a group in the pages, lets colleagues in with codes, and sees how many there are', async () => {
  const { join } = await openService()
  const facilitator = await join('Facilitator', ['facilitator'])
  const colleague = await join('Colleague')
  const { to: group } = await facilitator.send('/grupper', { name: 'Nord' })
  expect(group).toMatch(/^\/grupper\/\w+$/)

  const fresh = await facilitator.send(`${group}/ledelse/koder`, { purpose: 'view', count: '2' })
  const [first, second] = codesIn(fresh)
  expect(await colleague.send('/grupper/ind', { code: first! })).toMatchObject({ status: 303, to: group })
  expect((await colleague.open(group)).document.querySelector('h1')?.textContent).toBe('Nord')
  // A code works once, and a colleague cannot lead.
  expect((await (await join('Another')).send('/grupper/ind', { code: first! })).status).toBe(422)
  expect((await colleague.open(`${group}/ledelse`)).status).toBe(403)
  expect((await colleague.open(group)).document.querySelector('.issued')?.textContent).toContain('2 – Læse')

  await facilitator.send(`${group}/ledelse/koder`, { withdraw: 'view' })
  expect((await (await join('Late')).send('/grupper/ind', { code: second! })).status).toBe(422)
})

test('whoever has just made a group is shown the way to codes, and is promised no figures of weeks before it', async () => {
  const { store, join } = await openService(Date.UTC(2026, 10, 25))
  const { to: group, open } = await begin(join)
  const { document } = await open(group)
  expect(document.querySelector('.dates')?.textContent).toContain(
    'tidligst den 4. januar. De er for uge 48–51',
  )
  expect(document.querySelector('.calm a')?.getAttribute('href')).toBe(`${group}/ledelse`)
  // Colleagues have no codes to give.
  await store.groups.admit(group.split('/').at(-1)!, ['nord'], { key: 'x', name: 'X' })
  const colleague = await join('Colleague', [], ['nord'])
  expect((await colleague.open(group)).document.querySelector('.calm a')?.getAttribute('href')).toBe(
    '/oevelse',
  )
})

test('a slip says what its code is for, and where it is typed', async () => {
  const { join } = await openService()
  const { to: group, send } = await begin(join)
  for (const [purpose, says] of [
    ['join', /Læringsgruppe.* http:\/\/localhost/],
    ['view', /http:\/\/localhost\/grupper/],
    ['merge', /den anden gruppes facilitator/],
  ] as const) {
    const { document } = await send(`${group}/ledelse/koder`, { purpose, count: '3' })
    const slips = [...document.querySelectorAll('.slips li')].map((slip) => slip.textContent ?? '')
    expect(slips).toHaveLength(3)
    for (const slip of slips) expect(slip).toMatch(says)
    for (const slip of slips) expect(slip).toContain('Nord')
  }
})

test('join codes end with the sign of the group, the same for all', async () => {
  const { join } = await openService()
  const facilitator = await join('Facilitator', ['facilitator'])
  const { to: group } = await facilitator.send('/grupper', { name: 'Nord' })
  const codes = codesIn(await facilitator.send(`${group}/ledelse/koder`, { purpose: 'join', count: '5' }))
  expect(codes).toHaveLength(5)
  expect(new Set(codes.map((code) => code.slice(0, 14))).size).toBe(5)
  expect(new Set(codes.map((code) => code.slice(15))).size).toBe(1)
})

test('a group is handed over, merged, ended and deleted in the pages', async () => {
  const { store, join } = await openService()
  const facilitator = await join('Facilitator', ['facilitator'])
  const next = await join('Next', ['facilitator'])
  const { to: north } = await facilitator.send('/grupper', { name: 'Nord' })
  const { to: south } = await next.send('/grupper', { name: 'Syd' })
  const idOf = (path: string) => path.split('/').at(-1)!

  const [over] = codesIn(await facilitator.send(`${north}/ledelse`, { do: 'hand-over' }))
  expect(await next.send('/grupper/ind', { code: over! })).toMatchObject({ to: north })
  expect((await facilitator.open(`${north}/ledelse`)).status).toBe(403)

  expect((await next.send(`${south}/ledelse/sammenlaegning`, { code: 'AAAA-AAAA-AAAA' })).status).toBe(422)
  expect(await next.send(`${south}/ledelse/sammenlaegning`, { into: idOf(north) })).toMatchObject({
    status: 303,
  })
  expect((await store.groups.get(idOf(south)))?.mergedInto).toBe(idOf(north))

  expect(
    await next.send(`${north}/ledelse/navn`, { name: 'Nord og Syd', claims: 'nord\r\nsyd' }),
  ).toMatchObject({
    status: 303,
  })
  expect(await store.groups.get(idOf(north))).toMatchObject({ name: 'Nord og Syd', claims: ['nord', 'syd'] })

  expect(await next.send(`${north}/ledelse`, { do: 'end' })).toMatchObject({ status: 303 })
  expect((await store.groups.get(idOf(north)))?.endsWeek).toMatch(/^\d{4}-W\d\d$/)
  expect((await next.send(`${north}/ledelse`, { do: 'delete', name: 'Nord' })).status).toBe(422)
  expect(await next.send(`${north}/ledelse`, { do: 'delete', name: 'Nord og Syd' })).toMatchObject({
    to: '/grupper',
  })
  expect(await store.groups.get(idOf(north))).toBeUndefined()
})

test('a code of another group’s facilitator is enough to merge into it', async () => {
  const { store, join } = await openService()
  const [north, south] = [await join('North', ['facilitator']), await join('South', ['facilitator'])]
  const { to: one } = await north.send('/grupper', { name: 'Nord' })
  const { to: other } = await south.send('/grupper', { name: 'Syd' })
  const [code] = codesIn(await north.send(`${one}/ledelse/koder`, { purpose: 'merge', count: '1' }))
  expect(await south.send(`${other}/ledelse/sammenlaegning`, { code: code! })).toMatchObject({ status: 303 })
  expect((await store.groups.get(other.split('/').at(-1)!))?.mergedInto).toBe(one.split('/').at(-1))
})

test.each(['da', 'en'] as const)(
  '%s: whoever types a code that does not work, or nothing of use, is told so in the language of the page',
  async (language) => {
    const { join } = await openService()
    const facilitator = await join('Facilitator', ['facilitator'])
    const other = await join('Other', ['facilitator'])
    const { to } = await facilitator.send('/grupper', { name: 'Nord' })
    const at = (page: GroupPage) => groupPath(page, language, { group: to.split('/').at(-1)! })
    const make = async (purpose: string) =>
      codesIn(await facilitator.send(at('codes'), { purpose, count: '2' }))
    const [used = '', withdrawn = ''] = await make('view')
    const [sharing = ''] = await make('join')
    await (await join('Colleague')).send(at('enter'), { code: used })
    await facilitator.send(at('codes'), { withdraw: 'view' })

    const expectTold = ({ status, document }: Answer, says: string, typed: string) => {
      const { documentElement: root } = document
      expect([typed, status, root.getAttribute('lang')]).toEqual([typed, 422, language])
      expect(document.querySelector('main')?.textContent).toContain(says)
      // Somebody may look over a shoulder, and what was typed may be markup.
      if (typed.trim()) expect(root.outerHTML).not.toContain(typed)
    }
    const { codeRefused, nameMissing } = GROUP_TEXTS[language].list
    for (const code of [used, withdrawn, sharing, 'AAAA-AAAA-AAAA', '<b>kode</b>', ' '])
      expectTold(await other.send(at('enter'), { code }), codeRefused, code)
    expectTold(await other.send(at('list'), { name: ' ' }), nameMissing, ' ')
    const { merge, name, delete: remove } = LEAD_TEXTS[language]
    for (const code of [used, sharing, 'AAAA-AAAA-AAAA', ''])
      expectTold(await facilitator.send(at('merge'), { code }), merge.wrong, code)
    expectTold(await facilitator.send(at('name'), { name: '' }), name.wrong, '')
    expectTold(await facilitator.send(at('lead'), { do: 'delete', name: 'Syd' }), remove.wrong, '')
  },
)

test('an admin may end and delete a group, and sees neither its figures nor its rounds', async () => {
  const { join } = await openService()
  const facilitator = await join('Facilitator', ['facilitator'])
  const admin = await join('Admin', ['admin'])
  const { to: group } = await facilitator.send('/grupper', { name: 'Nord' })
  expect((await admin.open('/grupper')).document.body.textContent).toContain('Nord')
  const { status, document } = await admin.open(`${group}/ledelse`)
  expect(status).toBe(200)
  expect(document.querySelectorAll('svg, table').length).toBe(0)
  for (const page of ['', '/moede', '/ark', '/tal.csv', '/forloeb'])
    expect([page, (await admin.open(group + page)).status]).toEqual([page, 404])
  expect((await admin.send(`${group}/ledelse/koder`, { purpose: 'view', count: '1' })).status).toBe(404)
  expect(await admin.send(`${group}/ledelse`, { do: 'delete', name: 'Nord' })).toMatchObject({
    to: '/grupper',
  })
})
