import { signOfKey, splitCode, TOKENS, type JoinAnswer } from '../../service/report.ts'
import { parseWeek, weekName } from '../../service/report.ts'
import type { LocalStore } from '../tally/keep-tally.ts'
import { askService, problemOf } from './ask-service.ts'
import { fromBase64url } from './base64url.ts'
import * as kept from './membership.ts'
import type { Membership } from './membership.ts'
import { StampError, type openEnvelopes, type prepareEnvelopes } from './tokens.ts'

/** Why somebody has not come in; `key`: the service gave another key than the code's, or another group's. */
export type JoinFault = 'no-code' | 'used' | 'ended' | 'unreachable' | 'key' | 'other-group' | 'refused'

export class JoinError extends Error {
  override readonly name = 'JoinError'
  constructor(readonly fault: JoinFault) {
    super(`Not joined: ${fault}.`)
  }
}

/** Whoever makes the tokens: a worker of the page, so that it stays usable. */
export interface TokenMaker {
  readonly prepare: typeof prepareEnvelopes
  readonly open: typeof openEnvelopes
}

interface JoinOptions {
  readonly local: LocalStore
  readonly fetch: typeof globalThis.fetch
  readonly tokens: TokenMaker
  /** Steps done of `JOIN_STEPS`. */
  readonly onProgress: (done: number) => void
}

/** An envelope is prepared and opened for each token. */
export const JOIN_STEPS = 2 * TOKENS

/**
 * Brings tokens for half a year. The envelopes are kept before they are sent: a code works once, and when the answer is
 * lost the same envelopes bring it again.
 *
 * @param typed the code as it was typed
 * @param from the first week to report
 * @param before the group that somebody is in already, whose tokens run out
 * @throws {JoinError}
 */
export async function joinGroup(
  typed: string,
  service: string,
  from: string,
  before: Membership | undefined,
  { local, fetch, tokens, onProgress }: JoinOptions,
): Promise<Membership> {
  const parts = splitCode(typed)
  if (!parts) throw new JoinError('no-code')
  const code = `${parts.code}-${parts.sign}`
  const begun = await kept.readJoining(local)
  const isSame = begun?.code === code && begun.service === service
  const envelopes = isSame ? begun.envelopes : await tokens.prepare(weeksFrom(from), onProgress)
  await kept.writeJoining(local, { service, code, envelopes })

  const first = envelopes[0]!.week
  const blinded = envelopes.map((envelope) => envelope.blinded)
  const answered = await askService(
    service,
    '/v1/groups/join',
    { code: parts.code, from: first, blinded },
    fetch,
  )
  if (answered.kind === 'unreachable') throw new JoinError('unreachable')
  if (answered.status !== 200) {
    const fault = faultOf(problemOf(answered.body))
    if (fault !== 'unreachable') await kept.forgetJoining(local)
    throw new JoinError(fault)
  }
  const { group, key, stamped } = answered.body as JoinAnswer
  const publicKey = fromBase64url(key)
  // Whose code has another sign than the colleagues' would be known by their tokens.
  const isOwnKey = (await signOfKey(publicKey)) === parts.sign
  if (!isOwnKey) await refuse(local, 'key')
  if (before && before.group.id !== group.id) await refuse(local, 'other-group')
  const opened = await tokens
    .open(envelopes, stamped, publicKey, (done) => onProgress(TOKENS + done))
    .catch((error: unknown) => refuse(local, error instanceof StampError ? 'key' : 'refused'))
  const membership: Membership = { service, group, tokens: [...(before?.tokens ?? []), ...opened] }
  await kept.writeMembership(local, membership)
  await kept.forgetJoining(local)
  return membership
}

async function refuse(local: LocalStore, fault: JoinFault): Promise<never> {
  await kept.forgetJoining(local)
  throw new JoinError(fault)
}

const weeksFrom = (from: string): readonly string[] =>
  Array.from({ length: TOKENS }, (_, i) => weekName(parseWeek(from)! + i))

function faultOf(problem: string): JoinFault {
  switch (problem) {
    case 'no-such-code':
      return 'used'
    case 'group-ended':
      return 'ended'
    case 'wrong-input':
      return 'refused'
    default:
      return 'unreachable'
  }
}
