import { expect, test } from 'vitest'
import { fromBase64url, toBase64url } from '../../../extension/sharing/base64url.ts'
import { prepareEnvelopes, openEnvelopes } from '../../../extension/sharing/tokens.ts'
import { signOfKey, splitCode, TOKENS, type EntryCounts, type JoinAnswer } from '../../../service/report.ts'
import { weekAfter, weekOf } from '../../../service/weeks.ts'
import { personWith, signInAs } from '../access/people.ts'
import { issueCodes, joinWith } from '../invented-members.ts'
import { createTestApp } from '../test-app.ts'
import { doorOf, openTestStore } from '../test-store.ts'

const NOW = Date.parse('2026-11-26T09:00:00Z')
const NEXT = '2026-W49'
const ENTRIES: readonly EntryCounts[] = [{ entry: 'viljetræk', marked: 5, rewritten: 0, left: 5 }]

async function openService() {
  const time = { now: NOW }
  const store = await openTestStore(() => time.now)
  const { app, log } = createTestApp({ store: doorOf(store), env: { TILTRO_RATE_LIMIT: '0' } })
  const ask = (path: string, body: unknown) =>
    app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const facilitator = personWith('Facilitator', ['facilitator'])
  const { id } = await store.groups.create({ name: 'Nord', claims: ['nord'] }, facilitator)
  return { store, app, log, ask, time, facilitator, group: id }
}

const envelopesFrom = (from: string) =>
  prepareEnvelopes(Array.from({ length: TOKENS }, (_, i) => weekAfter(from, i)))

const typeOf = async (response: Response | Promise<Response>) =>
  ((await (await response).json()) as { type: string }).type.replace('/problems#', '')

test('a code brings a member 26 tokens, one a week, and works once', { timeout: 120_000 }, async () => {
  const { store, ask, group } = await openService()
  const [code] = await issueCodes(store, group, 1)
  const envelopes = await envelopesFrom(NEXT)
  const request = { code, from: NEXT, blinded: envelopes.map(({ blinded }) => blinded) }
  const answer = (await (await ask('/v1/groups/join', request)).json()) as JoinAnswer
  expect(answer.group).toEqual({ id: group, name: 'Nord' })
  const open = async ({ stamped, key }: JoinAnswer) => openEnvelopes(envelopes, stamped, fromBase64url(key))
  const tokens = await open(answer)
  expect(tokens.map(({ week }) => week)).toEqual(envelopes.map(({ week }) => week))
  expect(new Set(tokens.map(({ output }) => output)).size).toBe(TOKENS)

  // The answer was lost on the way: the same request brings the same tokens.
  const again = (await (await ask('/v1/groups/join', request)).json()) as JoinAnswer
  expect(await open(again)).toEqual(tokens)
  // Anybody else's request does not.
  const others = { ...request, blinded: request.blinded.toReversed() }
  expect(await typeOf(ask('/v1/groups/join', others))).toBe('no-such-code')
})

test(
  'every code that is issued ends with the same sign: that of the key that comes with it',
  { timeout: 60_000 },
  async () => {
    const { store, app, ask, group, facilitator } = await openService()
    const browser = await signInAs(app, store, facilitator)
    const issue = async (purpose: string) => {
      const response = await browser.send('POST', `/v1/groups/${group}/codes`, { purpose, count: 2 })
      return ((await response.json()) as { codes: string[] }).codes
    }
    const codes = [...(await issue('join')), ...(await issue('join'))].map((code) => splitCode(code)!)
    expect(new Set(codes.map(({ sign }) => sign)).size).toBe(1)
    const shown = (await (await browser.get(`/v1/groups/${group}/key`)).json()) as {
      key: string
      sign: string
    }
    expect(shown.sign).toBe(codes[0]!.sign)
    expect(await signOfKey(fromBase64url(shown.key))).toBe(shown.sign)
    const member = await joinWith(ask, codes[0]!.code, NEXT)
    expect(member.group).toBe(group)
    // A code to read along has no key to show.
    expect((await issue('view'))[0]).toMatch(/^\w{4}-\w{4}-\w{4}$/)
  },
)

test('what is not a code, or no longer, is refused', async () => {
  const { store, ask, group, time, facilitator } = await openService()
  const blinded = (await envelopesFrom(NEXT)).map((envelope) => envelope.blinded)
  const [code, old] = await issueCodes(store, group, 2)
  const join = (changes: object) => typeOf(ask('/v1/groups/join', { code, from: NEXT, blinded, ...changes }))
  expect(await join({ code: 'K7QD-MX4P-2RTN' })).toBe('no-such-code')
  const [view] = (await store.codes.issue(group, 'view', 1, facilitator)).codes
  expect(await join({ code: view })).toBe('no-such-code')
  expect(await join({ from: weekAfter(weekOf(NOW), -1) })).toBe('wrong-input')
  expect(await join({ from: weekAfter(weekOf(NOW), TOKENS + 1) })).toBe('wrong-input')
  expect(await join({ blinded: blinded.slice(1) })).toBe('wrong-input')
  expect(await join({ name: 'Hanne' })).toBe('wrong-input')
  time.now += 40 * 86_400_000
  expect(await join({ code: old, from: weekAfter(NEXT, 6) })).toBe('no-such-code')
})

test('an element that would give the key away is refused in words', async () => {
  const { store, ask, group } = await openService()
  const [code] = await issueCodes(store, group, 1)
  const blinded = (await envelopesFrom(NEXT)).map((envelope) => envelope.blinded)
  for (const bad of [new Uint8Array(32), new Uint8Array(32).fill(255)]) {
    const changed = [toBase64url(bad), ...blinded.slice(1)]
    expect(await typeOf(ask('/v1/groups/join', { code, from: NEXT, blinded: changed }))).toBe('wrong-input')
  }
})

test('no line of the log tells of somebody who joins', { timeout: 60_000 }, async () => {
  const { store, ask, group, log } = await openService()
  const [code] = await issueCodes(store, group, 1)
  const before = log.length
  await joinWith(ask, code!, NEXT)
  expect(log.slice(before)).toEqual([])
})

test(
  'a facilitator with every code is as many members as there are codes, which everybody sees, and knows nobody’s report',
  { timeout: 120_000 },
  async () => {
    const { store, app, ask, group, time } = await openService()
    const codes = await issueCodes(store, group, 3)
    const seen: string[] = []
    const watched = async (path: string, body: unknown) => {
      const response = await ask(path, body)
      seen.push(JSON.stringify(body), response.status === 200 ? await response.clone().text() : '')
      return response
    }
    const colleague = await joinWith(watched, codes[0]!, NEXT)
    const own = [await joinWith(watched, codes[1]!, NEXT), await joinWith(watched, codes[2]!, NEXT)]
    // A code that was used is of no use.
    await expect(joinWith(ask, codes[0]!, NEXT)).rejects.toThrow('404')

    time.now = Date.parse('2026-12-08T09:00:00Z')
    for (const { report } of [...own, ...own]) await ask('/v1/reports', report(NEXT, ENTRIES))
    expect(await store.reports.list(group, NEXT, NEXT)).toHaveLength(2)
    await ask('/v1/reports', colleague.report(NEXT, ENTRIES))

    // All that passed at joining, and all that is stored, and no way from one to the other.
    const { token } = colleague.report(NEXT, [])
    const rows = await store.database.db.selectFrom('spent_token').select('hash').execute()
    for (const trace of [token.input, token.output, ...rows.map(({ hash }) => hash)])
      expect(seen.join('')).not.toContain(trace)

    const member = await signInAs(app, store, personWith('Member', [], ['nord']))
    const issued = (await (await member.get(`/v1/groups/${group}/codes`)).json()) as { count: number }[]
    expect(issued.reduce((sum, { count }) => sum + count, 0)).toBe(3)
  },
)
