import { Oprf, POPRFClient } from '@cloudflare/voprf-ts'
import { CryptoNoble } from '@cloudflare/voprf-ts/crypto-noble'
import { expect, test, vi } from 'vitest'
import { fromBase64url, toBase64url } from '../../../extension/sharing/base64url.ts'
import {
  openEnvelopes,
  prepareEnvelopes,
  StampError,
  type Envelope,
} from '../../../extension/sharing/tokens.ts'
import { signOfKey, splitCode, type JoinAnswer, type TOKEN_SUITE } from '../../../service/report.ts'
import { deriveGroupKey, isElement, type GroupKey } from '../../../service/tokens/group-key.ts'

const SUITE = Oprf.Suite.RISTRETTO255_SHA512 satisfies typeof TOKEN_SUITE
const SECRET = new Uint8Array(32).fill(7)
const WEEKS = ['2026-W48', '2026-W49']

const stampAll = (
  key: GroupKey,
  envelopes: readonly Envelope[],
  weekOf = (envelope: Envelope) => envelope.week,
) =>
  Promise.all(
    envelopes.map(async (envelope) => {
      const { evaluated, proof } = await key.stamp(weekOf(envelope), fromBase64url(envelope.blinded))
      return { evaluated: toBase64url(evaluated), proof: toBase64url(proof) }
    }),
  )

const knows = (key: GroupKey, week: string, { input, output }: { input: string; output: string }) =>
  key.knows(week, fromBase64url(input), fromBase64url(output))

test('a token that was stamped is known, for its own week and group alone', async () => {
  const [key, other] = [await deriveGroupKey(SECRET, 'nord'), await deriveGroupKey(SECRET, 'syd')]
  const steps: number[] = []
  const envelopes = await prepareEnvelopes(WEEKS, (done) => steps.push(done))
  const tokens = await openEnvelopes(envelopes, await stampAll(key, envelopes), key.publicKey, (done) =>
    steps.push(done),
  )
  expect(steps).toEqual([1, 2, 1, 2])
  for (const token of tokens) expect(await knows(key, token.week, token)).toBe(true)
  const [first, second] = tokens
  expect(await knows(key, WEEKS[1]!, first!)).toBe(false)
  expect(await knows(other, WEEKS[0]!, first!)).toBe(false)
  expect(await knows(key, WEEKS[0]!, { ...first!, input: second!.input })).toBe(false)
  expect(await knows(key, WEEKS[0]!, { ...first!, output: second!.output })).toBe(false)
})

test('the same secret gives the same key in every process, and another secret another one', async () => {
  const [one, same, other] = await Promise.all([
    deriveGroupKey(SECRET, 'nord'),
    deriveGroupKey(SECRET, 'nord'),
    deriveGroupKey(new Uint8Array(32).fill(8), 'nord'),
  ])
  expect(one.publicKey).toEqual(same.publicKey)
  expect(one.publicKey).not.toEqual(other.publicKey)
})

test('a service that marks a member by a key of its own is found out', async () => {
  const [key, marked] = [await deriveGroupKey(SECRET, 'nord'), await deriveGroupKey(SECRET, 'only for you')]
  const envelopes = await prepareEnvelopes(WEEKS)
  await expect(openEnvelopes(envelopes, await stampAll(marked, envelopes), key.publicKey)).rejects.toThrow(
    StampError,
  )
  // A member who did not look at the proof would take the token, and be known by it.
  const careless = await openEnvelopes(envelopes, await stampAll(marked, envelopes), marked.publicKey)
  expect(await knows(marked, WEEKS[0]!, careless[0]!)).toBe(true)
  expect(await signOfKey(marked.publicKey)).not.toBe(await signOfKey(key.publicKey))
})

test('a service that stamps for another week than it says is found out', async () => {
  const key = await deriveGroupKey(SECRET, 'nord')
  const envelopes = await prepareEnvelopes(WEEKS)
  const stamped = await stampAll(key, envelopes, () => '2026-W50')
  await expect(openEnvelopes(envelopes, stamped, key.publicKey)).rejects.toThrow(StampError)
})

test('stamps that are missing, cut or of another envelope are refused', async () => {
  const key = await deriveGroupKey(SECRET, 'nord')
  const envelopes = await prepareEnvelopes(WEEKS)
  const stamped = await stampAll(key, envelopes)
  const open = (changed: JoinAnswer['stamped']) => openEnvelopes(envelopes, changed, key.publicKey)
  const [first, second] = stamped as [JoinAnswer['stamped'][0], JoinAnswer['stamped'][0]]
  const identity = toBase64url(new Uint8Array(32))
  for (const changed of [
    [first],
    [second, first],
    [first, { ...second, proof: second.proof.slice(2) }],
    [first, { ...second, proof: first.proof }],
    [first, { ...second, evaluated: identity }],
    [first, { ...second, evaluated: '%%%' }],
  ])
    await expect(open(changed)).rejects.toThrow(StampError)
})

test('what is in an envelope does not leave the browser before it is used', async () => {
  const key = await deriveGroupKey(SECRET, 'nord')
  const [envelopes, others] = [await prepareEnvelopes(WEEKS), await prepareEnvelopes(WEEKS)]
  const tokens = await openEnvelopes(envelopes, await stampAll(key, envelopes), key.publicKey)
  const seen = JSON.stringify([...envelopes, ...others].map(({ blinded }) => blinded))
  for (const { input, output } of tokens) {
    expect(seen).not.toContain(input)
    expect(seen).not.toContain(output)
  }
  expect(envelopes[0]!.blinded).not.toBe(others[0]!.blinded)
})

test('whoever keeps every envelope finds none that a report came in, and would if they were closed with what is known', async () => {
  const key = await deriveGroupKey(SECRET, 'nord')
  const one = Oprf.getGroup(SUITE, CryptoNoble).desScalar(Uint8Array.of(1, ...new Uint8Array(31)))
  const closeWithOne = () => vi.spyOn(POPRFClient.prototype, 'randomBlinder').mockResolvedValue(one)
  /** The envelope of a token, as far as somebody can make it again who has the report. */
  const remake = async (input: string) => {
    const spy = closeWithOne()
    const [, request] = await new POPRFClient(SUITE, key.publicKey, CryptoNoble).blind([fromBase64url(input)])
    spy.mockRestore()
    return toBase64url(request.blinded[0]!.serialize(true))
  }
  const findEach = async (envelopes: readonly Envelope[]) => {
    const tokens = await openEnvelopes(envelopes, await stampAll(key, envelopes), key.publicKey)
    const remade = await Promise.all(tokens.map(({ input }) => remake(input)))
    return remade.map((one) => envelopes.findIndex(({ blinded }) => blinded === one))
  }
  expect(await findEach(await prepareEnvelopes(WEEKS))).toEqual([-1, -1])
  const spy = closeWithOne()
  const careless = await prepareEnvelopes(WEEKS)
  spy.mockRestore()
  expect(await findEach(careless)).toEqual([0, 1])
})

test.each([
  ['the identity', new Uint8Array(32)],
  ['bytes that are no element', new Uint8Array(32).fill(255)],
  ['too few bytes', new Uint8Array(31)],
  ['nothing', new Uint8Array()],
])('%s is not stamped', async (_, blinded) => {
  const key = await deriveGroupKey(SECRET, 'nord')
  expect(isElement(blinded)).toBe(false)
  await expect(key.stamp('2026-W48', blinded)).rejects.toThrow()
})

test('a code is read however it was typed, and is no code with a letter too few or too many', async () => {
  const sign = await signOfKey((await deriveGroupKey(SECRET, 'nord')).publicKey)
  expect(sign).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/)
  const code = 'K7QD-MX4P-2RTN'
  expect(splitCode(`${code}-${sign}`)).toEqual({ code, sign })
  expect(splitCode(` ${code.toLowerCase().replaceAll('-', ' ')} ${sign.toLowerCase()} `)).toEqual({
    code,
    sign,
  })
  expect(splitCode(`KOQD-MXIP-2RTN-${sign}`)?.code).toBe('K0QD-MX1P-2RTN')
  for (const wrong of [
    code,
    sign,
    `${code}-${sign}A`,
    `${code}-${sign}`.slice(1),
    `${code}-${sign.slice(1)}U`,
    '',
  ])
    expect(splitCode(wrong)).toBeUndefined()
})
