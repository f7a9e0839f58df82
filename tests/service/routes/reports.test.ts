import { expect, test } from 'vitest'
import { blockOf, firstDayOf, parseWeek, REPORT_FIELDS, type EntryCounts } from '../../../service/report.ts'
import { createRouter } from '../../../service/routes/router.ts'
import { isOpen, reports } from '../../../service/routes/reports.ts'
import { Report as ReportSchema } from '../../../service/routes/report-schemas.ts'
import type { Store } from '../../../service/store/store.ts'
import { deriveGroupKey } from '../../../service/tokens/group-key.ts'
import { weekAfter } from '../../../service/weeks.ts'
import { memberOf, randomToken } from '../invented-members.ts'
import { createTestApp, lexicons } from '../test-app.ts'
import { doorOf, openTestStore } from '../test-store.ts'

const WEEK = '2026-W48'
const ENTRIES: readonly EntryCounts[] = [{ entry: 'viljetræk', marked: 2, rewritten: 1, left: 1 }]
const DAY = 86_400_000
/** Noon of a day after the Monday of a week. */
const moment = (week: string, days: number) => (firstDayOf(parseWeek(week)!) + days) * DAY + DAY / 2

async function openService(at = moment(WEEK, 9)) {
  const time = { now: at }
  const store = await openTestStore(() => time.now)
  const { app, log } = createTestApp({ store: doorOf(store), env: { TILTRO_RATE_LIMIT: '0' } })
  const group = await store.groups.create({ name: 'Nord' }, { key: 'f', name: 'F' })
  const send = (body: unknown, headers: Record<string, string> = {}) =>
    app.request('/v1/reports', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  const join = () => memberOf(store, group.id, [WEEK, weekAfter(WEEK, 1)])
  const stored = () => store.reports.list(group.id, '2026-W01', '2027-W53')
  return { app, store, group: group.id, log, time, send, join, stored }
}

const typeOf = async (response: Response | Promise<Response>) => {
  const answer = await response
  if (answer.status === 204) return 'taken'
  return ((await answer.json()) as { type: string }).type.replace('/problems#', '')
}

test('a report of a member is taken, and what is kept of it is its counts', async () => {
  const { send, join, stored } = await openService()
  const { report } = await join()
  expect((await send(report(WEEK, ENTRIES))).status).toBe(204)
  expect(await stored()).toEqual([
    { week: WEEK, counts: JSON.stringify({ sentences: 20, entries: ENTRIES }) },
  ])
})

test('the same report sent again counts once, and another one with its token does not count', async () => {
  const { send, join, stored } = await openService()
  const { report } = await join()
  const answers = await Promise.all([1, 2, 3].map(() => typeOf(send(report(WEEK, ENTRIES)))))
  expect(answers).toEqual(['taken', 'taken', 'taken'])
  await send(report(WEEK, [{ ...ENTRIES[0]!, marked: 5 }]))
  expect(await stored()).toHaveLength(1)
  expect((await stored())[0]!.counts).toContain('"marked":2')
})

test('a forged token is refused: random, half right, or of another member’s other half', async () => {
  const { send, join, stored } = await openService()
  const [member, other] = [await join(), await join()]
  const good = member.report(WEEK, ENTRIES)
  const random = randomToken()
  const halves = { input: good.token.input, output: other.report(WEEK, []).token.output }
  for (const token of [
    random,
    { ...good.token, output: random.output },
    { ...random, output: good.token.output },
    halves,
  ])
    expect(await typeOf(send({ ...good, token }))).toBe('token-refused')
  expect(await stored()).toEqual([])
  // With the token as it was made, the very same report is taken.
  expect(await typeOf(send(good))).toBe('taken')
})

test('a token is good for its own week and group alone', async () => {
  const { store, send, join, stored, time } = await openService()
  time.now = moment(WEEK, 16)
  const { report } = await join()
  const next = weekAfter(WEEK, 1)
  expect(await typeOf(send({ ...report(WEEK, ENTRIES), week: next }))).toBe('token-refused')
  const other = await store.groups.create({ name: 'Syd' }, { key: 'f', name: 'F' })
  expect(await typeOf(send({ ...report(WEEK, ENTRIES), group: other.id }))).toBe('token-refused')
  expect(await typeOf(send({ ...report(WEEK, ENTRIES), group: 'nobody0knows0this' }))).toBe('token-refused')
  expect(await stored()).toEqual([])
  expect(await typeOf(send(report(next, ENTRIES)))).toBe('taken')
})

test('a week takes reports when it is over, until two weeks after its block, and never again', async () => {
  const { send, join, time, stored } = await openService(moment(WEEK, 6))
  const { report } = await join()
  expect(await typeOf(send(report(WEEK, ENTRIES)))).toBe('week-closed')
  time.now = moment(WEEK, 7)
  expect(await typeOf(send(report(WEEK, ENTRIES)))).toBe('taken')
  const late = await join()
  time.now = moment(WEEK, 4 * 7 + 13)
  expect(await typeOf(send(late.report(WEEK, ENTRIES)))).toBe('taken')
  const tooLate = await join()
  time.now = moment(WEEK, 4 * 7 + 14)
  expect(await typeOf(send(tooLate.report(WEEK, ENTRIES)))).toBe('week-closed')
  expect(await stored()).toHaveLength(2)
})

test.each([
  // The last week of a block, which ends on the 23rd of November.
  ['2026-W47', '2026-11-22T23:59:59Z', false],
  ['2026-W47', '2026-11-23T00:00:00Z', true],
  ['2026-W47', '2026-12-06T23:59:59Z', true],
  ['2026-W47', '2026-12-07T00:00:00Z', false],
  // The first of the next.
  ['2026-W48', '2026-11-29T23:59:59Z', false],
  ['2026-W48', '2026-11-30T00:00:00Z', true],
  ['2026-W48', '2027-01-03T23:59:59Z', true],
  ['2026-W48', '2027-01-04T00:00:00Z', false],
])('%s is open at %s: %s', (week, at, open) => {
  expect(isOpen(week, Date.parse(at))).toBe(open)
})

/** What has not the agreed form is refused before anything is looked up. */
const { app, log } = createTestApp()

const good = {
  group: '3ffm79jxvzy4yapb',
  week: WEEK,
  token: randomToken(),
  sentences: 20,
  entries: ENTRIES,
}

test.each([
  ['a text beside the counts', { ...good, text: 'Borgeren er umotiveret.' }],
  ['a name in an entry', { ...good, entries: [{ ...ENTRIES[0], note: 'Hanne' }] }],
  ['words for an entry', { ...good, entries: [{ ...ENTRIES[0], entry: 'hun er umotiveret' }] }],
  ['a time in place of a week', { ...good, week: '2026-11-26T09:12' }],
  ['a week that there is not', { ...good, week: '2026-W54' }],
  ['an exact number of sentences', { ...good, sentences: 31 }],
  ['more than five of an entry', { ...good, entries: [{ ...ENTRIES[0], marked: 6 }] }],
  ['more outcomes than marks', { ...good, entries: [{ ...ENTRIES[0], rewritten: 2, left: 1 }] }],
  ['an entry twice', { ...good, entries: [ENTRIES[0], ENTRIES[0]] }],
  [
    'entries in an order of their own',
    { ...good, entries: [ENTRIES[0], { ...ENTRIES[0], entry: 'kan-ikke' }] },
  ],
  [
    'more than forty in all',
    {
      ...good,
      entries: Array.from({ length: 9 }, (_, i) => ({ entry: `e${i}`, marked: 5, rewritten: 0, left: 0 })),
    },
  ],
  ['half a mark', { ...good, entries: [{ ...ENTRIES[0], marked: 1.5 }] }],
  ['no token', { ...good, token: undefined }],
  ['more in the token', { ...good, token: { ...good.token, member: '7' } }],
  ['a list', [good]],
] as const)('a report with %s is refused, not trimmed, and nothing of it is repeated', async (_, body) => {
  const response = await app.request('/v1/reports', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(response.status).toBe(422)
  const answer = await response.text()
  for (const word of ['umotiveret', 'Hanne', '09:12']) {
    expect(answer).not.toContain(word)
    expect(log.join('')).not.toContain(word)
  }
})

test('the schema takes what is declared to the person concerned, and every part of it', () => {
  expect(Object.keys(ReportSchema.shape).sort()).toEqual(Object.keys(REPORT_FIELDS).sort())
  for (const field of Object.keys(REPORT_FIELDS))
    expect(ReportSchema.safeParse({ ...good, [field]: undefined }).success).toBe(false)
  expect(ReportSchema.safeParse(good).success).toBe(true)
})

test('an entry that no lexicon knows is not kept: it could be a word of a note', async () => {
  const { send, join, stored } = await openService()
  const { report } = await join()
  const odd = ['hanne-jensen', 'etiket-generelt'].map((entry) => ({
    entry,
    marked: 1,
    rewritten: 0,
    left: 1,
  }))
  expect(await typeOf(send(report(WEEK, [...ENTRIES, ...odd])))).toBe('taken')
  expect((await stored())[0]!.counts).toBe(JSON.stringify({ sentences: 20, entries: ENTRIES }))
})

test('no line of the log tells of a report, from whatever browser it comes', async () => {
  const { app, log, send, join } = await openService()
  const { report } = await join()
  const before = log.length
  for (const origin of ['chrome-extension://ffhhgmlodpjcmgfllpmbdgkbhbdjgmhf', 'null'])
    expect((await send(report(WEEK, ENTRIES), { origin, 'sec-fetch-site': 'none' })).status).toBe(204)
  expect(log.slice(before)).toEqual([])
  await app.request('/healthz')
  expect(log.slice(before)).toHaveLength(1)
})

test('an extension may read the answer, though it asks without an origin and calls its JSON plain text', async () => {
  const { send, join } = await openService()
  const { report } = await join()
  const headers = { origin: 'null', 'content-type': 'text/plain;charset=UTF-8' }
  const wrong = await send({ ...report(WEEK, ENTRIES), token: randomToken() }, headers)
  const right = await send(report(WEEK, ENTRIES), headers)
  expect([wrong.status, right.status]).toEqual([403, 204])
  for (const { headers: given } of [wrong, right])
    expect(given.get('cross-origin-resource-policy')).toBe('cross-origin')
  const { app: other } = createTestApp()
  const page = await other.request('/healthz', { headers })
  expect(page.headers.get('cross-origin-resource-policy')).toBe('same-origin')
})

test('a website gets no answer that it could read', async () => {
  const { send, join } = await openService()
  const { report } = await join()
  const response = await send(report(WEEK, ENTRIES), { origin: 'https://evil.example' })
  expect(response.headers.get('access-control-allow-origin')).toBeNull()
})

test('a body that is too large for a report is not read', async () => {
  const { send } = await openService()
  expect(await typeOf(send({ ...good, text: 'x'.repeat(20_001) }))).toBe('too-large')
})

test('reports of a group that has ended or is gone are refused in words', async () => {
  const { store, group, send, join, time } = await openService()
  const members = [await join(), await join()]
  await store.groups.end(group, { key: 'f', name: 'F' })
  expect(await typeOf(send(members[0]!.report(WEEK, ENTRIES)))).toBe('taken')
  time.now = moment(WEEK, 16)
  await store.groups.delete(group, { key: 'f', name: 'F' })
  expect(await typeOf(send(members[1]!.report(WEEK, ENTRIES)))).toBe('no-such-group')
})

test('a process whose clock is slow takes no report for a block that another has closed', async () => {
  const { store, group, send, join, stored } = await openService()
  const { report } = await join()
  await store.reports.freeze(group, blockOf(parseWeek(WEEK)!), () => '{}')
  expect(await typeOf(send(report(WEEK, ENTRIES)))).toBe('week-closed')
  expect(await stored()).toEqual([])
})

test('where tokens are not looked at, or not spent, the attacks above succeed', async () => {
  const { store, group, join, time } = await openService()
  time.now = moment(WEEK, 16)
  const other = await store.groups.create({ name: 'Syd' }, { key: 'f', name: 'F' })
  const careless = createRouter().route(
    '/',
    reports({
      lexicons,
      store: doorOf({ ...store, reports: { ...store.reports, accept: withoutSpending(store) } }),
      keys: async (id) => ({
        ...(await deriveGroupKey(store.secretOf('tokens'), id)),
        knows: async () => Promise.resolve(true),
      }),
    }),
  )
  const send = async (body: unknown) =>
    (
      await careless.request('/v1/reports', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    ).status
  const { report } = await join()
  const forged = { ...report(WEEK, ENTRIES), token: randomToken() }
  for (const body of [forged, report(WEEK, ENTRIES), report(WEEK, ENTRIES)])
    expect(await send(body)).toBe(204)
  expect(await store.reports.list(group, WEEK, WEEK)).toHaveLength(3)
  const next = weekAfter(WEEK, 1)
  expect(await send({ ...report(WEEK, ENTRIES), week: next })).toBe(204)
  expect(await send({ ...report(WEEK, ENTRIES), group: other.id })).toBe(204)
  expect(await store.reports.list(group, next, next)).toHaveLength(1)
  expect(await store.reports.list(other.id, WEEK, WEEK)).toHaveLength(1)
})

/** Every report counts, whatever its token was used for before. */
const withoutSpending =
  (store: Store): Store['reports']['accept'] =>
  (report) =>
    store.reports.accept({ ...report, tokenHash: randomToken().input })
