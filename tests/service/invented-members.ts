import { openEnvelopes, prepareEnvelopes, type Token } from '../../extension/sharing/tokens.ts'
import { fromBase64url, toBase64url } from '../../extension/sharing/base64url.ts'
import { splitCode, TOKENS, type EntryCounts, type JoinAnswer, type Report } from '../../service/report.ts'
import type { Store } from '../../service/store/store.ts'
import { deriveGroupKey } from '../../service/tokens/group-key.ts'
import { weekAfter } from '../../service/weeks.ts'

/** What a service answers, however it is asked. */
export type Ask = (path: string, body: unknown) => Response | Promise<Response>

/** Somebody whose extension has come into a group. */
export interface Member {
  readonly group: string
  readonly tokens: readonly Token[]
  readonly report: (week: string, entries: readonly EntryCounts[]) => Report
}

const FACILITATOR = { key: 'facilitator', name: 'Facilitator' }

/** Join codes of a group as its facilitator would hand them out, without their sign. */
export async function issueCodes(store: Store, group: string, count: number): Promise<readonly string[]> {
  return (await store.codes.issue(group, 'join', count, FACILITATOR)).codes
}

/** Somebody joins with the real code of the extension, over the real routes. */
export async function joinWith(ask: Ask, code: string, from: string): Promise<Member> {
  const weeks = Array.from({ length: TOKENS }, (_, i) => weekAfter(from, i))
  const envelopes = await prepareEnvelopes(weeks)
  const blinded = envelopes.map((envelope) => envelope.blinded)
  const response = await ask('/v1/groups/join', { code: splitCode(code)?.code ?? code, from, blinded })
  if (response.status !== 200) throw new Error(`Joining was answered with ${response.status}.`)
  const { group, key, stamped } = (await response.json()) as JoinAnswer
  const tokens = await openEnvelopes(envelopes, stamped, fromBase64url(key))
  return { group: group.id, tokens, report: reportFrom(group.id, tokens) }
}

/** The same without codes and routes, for a few weeks: a token takes as long to make as a hundred to use. */
export async function memberOf(store: Store, group: string, weeks: readonly string[]): Promise<Member> {
  const key = await deriveGroupKey(store.secretOf('tokens'), group)
  const envelopes = await prepareEnvelopes(weeks)
  const stamped = await Promise.all(
    envelopes.map(async ({ week, blinded }) => {
      const { evaluated, proof } = await key.stamp(week, fromBase64url(blinded))
      return { evaluated: toBase64url(evaluated), proof: toBase64url(proof) }
    }),
  )
  const tokens = await openEnvelopes(envelopes, stamped, key.publicKey)
  return { group, tokens, report: reportFrom(group, tokens) }
}

function reportFrom(group: string, tokens: readonly Token[]): Member['report'] {
  return (week, entries) => {
    const { input, output } = tokens.find((token) => token.week === week)!
    const sorted = [...entries].sort((a, b) => (a.entry < b.entry ? -1 : 1))
    return { group, week, token: { input, output }, sentences: 20, entries: sorted }
  }
}

/** Bytes that are no token of anybody. */
export const randomToken = (): Report['token'] => ({
  input: toBase64url(crypto.getRandomValues(new Uint8Array(32))),
  output: toBase64url(crypto.getRandomValues(new Uint8Array(64))),
})
