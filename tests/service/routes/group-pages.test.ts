import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { DEMO_GROUPS } from '../../../service/demo/demo-groups.ts'
import { plantDemo, removeDemo } from '../../../service/demo/plant-demo.ts'
import { freezeBlock, type WeekReport } from '../../../service/statistics/freeze-block.ts'
import { createCategoryOf, knownEntries } from '../../../service/statistics/known-entries.ts'
import { lastClosed } from '../../../service/close-blocks.ts'
import { weeksOfBlock } from '../../../service/weeks.ts'
import { personWith, signInAs } from '../access/people.ts'
import { createTestApp, lexicons } from '../test-app.ts'
import { doorOf, openTestStore } from '../test-store.ts'

const NOW = Date.UTC(2026, 10, 26)
const LAST = lastClosed(NOW)

/** A service in which the demo's groups are planted, and a way to open pages as one of its members. */
async function openDemo() {
  const store = await openTestStore(() => NOW)
  await plantDemo(store, lexicons)
  const { app } = createTestApp({ store: doorOf(store), env: { TILTRO_RATE_LIMIT: '0' } })
  const member = await signInAs(app, store, personWith('Member', ['member'], ['demo']))
  const open = async (path: string) => {
    const response = await member.get(path, { accept: 'text/html' })
    const text = await response.text()
    return { response, text, document: parseHTML(text).document }
  }
  return { store, app, open }
}

/** Reports of so many writers, who all mark the same two entries in each week of a block. */
const reportsOf = (writers: number): readonly WeekReport[] =>
  weeksOfBlock(LAST).flatMap((week) =>
    Array.from({ length: writers }, () => ({
      week,
      counts: {
        sentences: 50 as const,
        entries: ['god-til', 'viljetræk'].map((entry) => ({ entry, marked: 2, rewritten: 0, left: 2 })),
      },
    })),
  )

test('whoever starts Tiltro to look at it finds a group with a year of figures, marked as invented', async () => {
  const { open } = await openDemo()
  for (const [path, invented] of [
    [`/grupper/${DEMO_GROUPS.year}`, 'opdigtet'],
    [`/groups/${DEMO_GROUPS.year}`, 'invented'],
  ] as const) {
    const { response, document } = await open(path)
    expect(response.status).toBe(200)
    expect(document.querySelector('.demo')?.textContent).toContain(invented)
    // Each drawing is one picture with a name, and has its table.
    const drawings = [...document.querySelectorAll('figure svg')]
    expect(drawings).toHaveLength(6)
    for (const svg of drawings) {
      expect([svg.getAttribute('role'), svg.getAttribute('aria-label')]).toEqual([
        'img',
        expect.stringMatching(/\w/),
      ])
      expect(svg.closest('figure')?.querySelectorAll('tbody tr').length).toBeGreaterThan(5)
      // What the content security policy would refuse.
      expect(svg.querySelectorAll('style, [style], script').length).toBe(0)
    }
    expect(document.querySelectorAll('figure table')[0]?.querySelectorAll('tbody tr')).toHaveLength(13)
  }
})

test('in the demo, too, whoever trains or administers sees no figures of a group', async () => {
  const { app } = await openDemo()
  const signIn = async (role: string) => {
    const response = await app.request('/sign-in/demo', {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
      body: `role=${role}`,
    })
    const cookie = response.headers.get('set-cookie')!.split(';')[0]!
    return async (path: string) => (await app.request(path, { headers: { cookie } })).status
  }
  for (const [role, sees] of [
    ['member', 200],
    ['facilitator', 200],
    ['trainer', 404],
    ['admin', 404],
  ] as const)
    expect([role, await (await signIn(role))(`/grupper/${DEMO_GROUPS.year}`)]).toEqual([role, sees])
  expect(await (await signIn('admin'))(`/grupper/${DEMO_GROUPS.year}/ledelse`)).toBe(200)
})

test('the demo is planted once, and what somebody changed in it stays', async () => {
  const { store } = await openDemo()
  const [round] = await store.cycles.list(DEMO_GROUPS.year)
  await store.cycles.delete(DEMO_GROUPS.year, round!.id)
  await plantDemo(store, lexicons)
  expect(await store.cycles.list(DEMO_GROUPS.year)).toHaveLength(1)
  expect(await store.groups.list()).toHaveLength(2)
  // A store that becomes a real one holds nothing that is invented.
  await removeDemo(store)
  expect(await store.groups.list()).toEqual([])
  expect(await store.reports.listFrozen(DEMO_GROUPS.year, 0, LAST)).toEqual([])
})

test('a group that has just begun gets no figure, and a kind reason in place of it', async () => {
  const { open } = await openDemo()
  for (const page of ['', '/moede', '/ark']) {
    const { text, document } = await open(`/grupper/${DEMO_GROUPS.small}${page}`)
    expect(text).toContain('Der er ingen tal endnu')
    expect(document.querySelectorAll('figure, .drawing svg').length).toBe(0)
  }
})

test.each([
  [4, false],
  [5, true],
])('a group in which %i shared figures sees them: %s', async (writers, sees) => {
  const { store, open } = await openDemo()
  const group = await store.groups.create({ name: 'Nord', claims: ['demo'] }, { key: 'x', name: 'X' })
  const lexicon = { categoryOf: createCategoryOf(lexicons), entries: knownEntries(lexicons) }
  await store.reports.freeze(group.id, LAST, () =>
    JSON.stringify(freezeBlock(LAST, reportsOf(writers), lexicon)),
  )
  for (const page of ['', '/moede', '/ark', '/tal.csv']) {
    const { text } = await open(`/grupper/${group.id}${page}`)
    expect([page, /\d%|\d %|;50;60;/.test(text), text.includes('viljetræk')]).toEqual([page, sees, sees])
    if (page !== '/tal.csv') expect(text.includes('Der vises ingen tal for de sidste fire uger')).toBe(!sees)
  }
})

test('the table for a spreadsheet says what is withheld, and nothing in it is a formula', async () => {
  const { open } = await openDemo()
  const { response, text } = await open(`/grupper/${DEMO_GROUPS.year}/tal.csv`)
  expect(response.headers.get('content-disposition')).toContain('tiltro-tal.csv')
  const lines = text.trim().split('\r\n')
  expect(lines[0]).toContain('Fra uge;Til uge;Hvad;Navn')
  expect(lines.filter((line) => line.includes(';Åbner;'))).toHaveLength(12)
  expect(lines.filter((line) => line.includes('for få')).length).toBeGreaterThan(0)
  for (const cell of lines.join(';').split(';')) expect(cell).not.toMatch(/^[=+\-@\t]/)
})

test('a name that somebody gave is text on every page', async () => {
  const { store, open } = await openDemo()
  const name = '<img src=x onerror=alert(1)>'
  const group = await store.groups.create({ name, claims: ['demo'] }, { key: 'x', name: 'X' })
  for (const page of ['', '/moede', '/ark'])
    expect((await open(`/grupper/${group.id}${page}`)).document.querySelectorAll('img').length).toBe(0)
})
