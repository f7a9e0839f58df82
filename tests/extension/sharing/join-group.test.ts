import { expect, test } from 'vitest'
import { askService } from '../../../extension/sharing/ask-service.ts'
import { fromBase64url, toBase64url } from '../../../extension/sharing/base64url.ts'
import { JoinError, joinGroup, type TokenMaker } from '../../../extension/sharing/join-group.ts'
import { readJoining, readMembership } from '../../../extension/sharing/membership.ts'
import { sendReport } from '../../../extension/sharing/send-report.ts'
import { openEnvelopes, prepareEnvelopes } from '../../../extension/sharing/tokens.ts'
import { signOfKey, type JoinAnswer, type JoinRequest, type Report } from '../../../service/report.ts'
import { deriveGroupKey } from '../../../service/tokens/group-key.ts'
import { weekAfter } from '../../../service/weeks.ts'
import { memory } from './memory.ts'

const SERVICE = 'https://tiltro.example.dk'
const FROM = '2026-W48'
const CODE = 'K7QD-MX4P-2RTN'
const SECRET = new Uint8Array(32).fill(7)
const key = await deriveGroupKey(SECRET, 'nord')
const typed = `${CODE.toLowerCase()} ${await signOfKey(key.publicKey)}`
const tokens: TokenMaker = { prepare: prepareEnvelopes, open: openEnvelopes }

/** A service that stamps, with a key, what is sent to it; it notes every request. */
function createService(by = key) {
  const requests: { readonly url: string; readonly init: RequestInit; readonly body: unknown }[] = []
  const fetch: typeof globalThis.fetch = async (url, init) => {
    const body = JSON.parse(init!.body as string) as JoinRequest
    requests.push({ url: url as string, init: init!, body })
    const stamped = await Promise.all(
      body.blinded.map(async (blinded, i) => {
        const { evaluated, proof } = await by.stamp(weekAfter(body.from, i), fromBase64url(blinded))
        return { evaluated: toBase64url(evaluated), proof: toBase64url(proof) }
      }),
    )
    const answer: JoinAnswer = {
      group: { id: 'nord', name: 'Nord' },
      key: toBase64url(by.publicKey),
      stamped,
    }
    return Response.json(answer)
  }
  return { fetch, requests }
}

const faultOf = (joining: Promise<unknown>) =>
  joining.then(
    () => 'none',
    (error: unknown) => (error instanceof JoinError ? error.fault : String(error)),
  )
const problem = (status: number, type: string) => () =>
  Promise.resolve(Response.json({ type: `/problems#${type}`, status }, { status }))

test(
  'a code brings half a year of tokens, which are kept, and the code is not',
  { timeout: 120_000 },
  async () => {
    const local = memory()
    const { fetch, requests } = createService()
    const steps: number[] = []
    const onProgress = (done: number) => void steps.push(done)
    const joined = await joinGroup(typed, SERVICE, FROM, undefined, { local, fetch, tokens, onProgress })
    expect(await readMembership(local)).toEqual(joined)
    expect(joined.tokens).toHaveLength(26)
    expect(joined.tokens[0]!.week).toBe(FROM)
    expect(await readJoining(local)).toBeUndefined()
    expect(JSON.stringify(local.kept)).not.toContain(CODE)
    expect(steps).toEqual(Array.from({ length: 52 }, (_, i) => i + 1))
    expect(requests).toHaveLength(1)
    expect(Object.keys(requests[0]!.body as object).sort()).toEqual(['blinded', 'code', 'from'])
  },
)

test('an answer that was lost is asked for again with the same envelopes', { timeout: 120_000 }, async () => {
  const local = memory()
  const options = { local, tokens, onProgress: () => {} }
  const lost = () => Promise.reject(new TypeError('Failed to fetch'))
  expect(await faultOf(joinGroup(typed, SERVICE, FROM, undefined, { ...options, fetch: lost }))).toBe(
    'unreachable',
  )
  const { envelopes } = (await readJoining(local))!
  const { fetch, requests } = createService()
  await joinGroup(typed, SERVICE, FROM, undefined, { ...options, fetch })
  expect((requests[0]!.body as JoinRequest).blinded).toEqual(envelopes.map(({ blinded }) => blinded))
})

/** As fast as nothing: for what fails before the tokens are looked at. */
const few: TokenMaker = { prepare: (weeks) => prepareEnvelopes(weeks.slice(0, 1)), open: openEnvelopes }

test('whoever is given another key than their colleagues does not come in', async () => {
  const local = memory()
  const { fetch } = createService(await deriveGroupKey(SECRET, 'only for you'))
  const options = { local, fetch, tokens: few, onProgress: () => {} }
  expect(await faultOf(joinGroup(typed, SERVICE, FROM, undefined, options))).toBe('key')
  expect(local.kept).toEqual({})
})

test('a code of another group brings no new tokens', async () => {
  const before = { service: SERVICE, group: { id: 'syd', name: 'Syd' }, tokens: [] }
  const local = memory({ group: before })
  const options = { local, fetch: createService().fetch, tokens: few, onProgress: () => {} }
  expect(await faultOf(joinGroup(typed, SERVICE, FROM, before, options))).toBe('other-group')
  expect(await readMembership(local)).toEqual(before)
})

test('new tokens follow the old ones', async () => {
  const old = { week: '2026-W47', input: 'a', output: 'b' }
  const before = { service: SERVICE, group: { id: 'nord', name: 'Nord' }, tokens: [old] }
  const options = { local: memory(), fetch: createService().fetch, tokens: few, onProgress: () => {} }
  const { tokens: all } = await joinGroup(typed, SERVICE, FROM, before, options)
  expect(all.map(({ week }) => week)).toEqual(['2026-W47', FROM])
})

test.each([
  ['used', problem(404, 'no-such-code'), false],
  ['ended', problem(409, 'group-ended'), false],
  ['refused', problem(422, 'wrong-input'), false],
  ['unreachable', problem(429, 'too-many'), true],
  ['unreachable', () => Promise.resolve(new Response('<h1>Proxy</h1>', { status: 502 })), true],
] as const)('%s: the person is told, and what can be tried again is kept', async (fault, fetch, isKept) => {
  const local = memory()
  const options = { local, fetch, tokens: few, onProgress: () => {} }
  expect(await faultOf(joinGroup(typed, SERVICE, FROM, undefined, options))).toBe(fault)
  expect((await readJoining(local)) !== undefined).toBe(isKept)
})

test('what is no code is not sent', async () => {
  const { fetch, requests } = createService()
  const options = { local: memory(), fetch, tokens: few, onProgress: () => {} }
  expect(await faultOf(joinGroup(CODE, SERVICE, FROM, undefined, options))).toBe('no-code')
  expect(requests).toEqual([])
})

const report: Report = {
  ...{ group: 'nord', week: FROM, token: { input: 'a', output: 'b' }, sentences: 20, entries: [] },
}

test('a request names nobody: no cookie, no referrer, no origin of this installation, no language', async () => {
  let sent: RequestInit = {}
  await askService(SERVICE, '/v1/reports', report, (_, init) => {
    sent = init!
    return Promise.resolve(new Response(null, { status: 204 }))
  })
  expect(sent).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', mode: 'no-cors' })
  expect(sent.headers).toEqual({ accept: 'application/json', 'accept-language': '*' })
  expect(sent.body).toBe(JSON.stringify(report))
})

test.each([
  ['sent', () => Promise.resolve(new Response(null, { status: 204 }))],
  ['late', problem(409, 'week-closed')],
  ['ended', problem(409, 'group-ended')],
  ['ended', problem(404, 'no-such-group')],
  ['refused', problem(403, 'token-refused')],
  [undefined, problem(503, 'store-away')],
  [undefined, problem(404, 'not-found')],
  [undefined, () => Promise.reject(new TypeError('Failed to fetch'))],
] as const)('a report is %s', async (outcome, fetch) => {
  expect(await sendReport(SERVICE, report, fetch)).toBe(outcome)
})
