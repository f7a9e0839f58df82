import { blockOf, localDay, parseWeek, weekName, weekOfDay, WEEKS_IN_BLOCK } from '../../service/report.ts'
import type { LocalStore } from '../tally/keep-tally.ts'
import type { Envelope, Token } from './tokens.ts'

/** The group that the writer shares figures with. */
export interface Membership {
  /** Address without `/` at its end. */
  readonly service: string
  readonly group: { readonly id: string; readonly name: string }
  /** One a week, in order. */
  readonly tokens: readonly Token[]
}

/** Somebody is on the way in: what to ask again with, should the answer get lost. */
export interface Joining {
  readonly service: string
  /** As it was typed, with the group's sign. */
  readonly code: string
  readonly envelopes: readonly Envelope[]
}

const GROUP = 'group'
const JOINING = 'joining'

/** Read whole, or not at all: nobody but this version has ever written it. */
export async function readMembership(local: Pick<LocalStore, 'get'>): Promise<Membership | undefined> {
  return (await local.get(GROUP))[GROUP] as Membership | undefined
}

export const writeMembership = (local: LocalStore, membership: Membership): Promise<void> =>
  local.set({ [GROUP]: membership })

export async function readJoining(local: Pick<LocalStore, 'get'>): Promise<Joining | undefined> {
  return (await local.get(JOINING))[JOINING] as Joining | undefined
}

export const writeJoining = (local: LocalStore, joining: Joining): Promise<void> =>
  local.set({ [JOINING]: joining })

export const forgetJoining = (local: LocalStore): Promise<void> => local.remove(JOINING)

export const forgetMembership = (local: LocalStore): Promise<void> => local.remove([GROUP, JOINING])

/**
 * The first week that somebody who joins today reports: that of a block that is whole. So a block never holds some weeks
 * of a person, and nobody is in two groups at once.
 *
 * @param leftBlock the last block that a group they left has a report for
 */
export function firstWeek(today: Date, leftBlock = -Infinity): string {
  const week = weekOfDay(localDay(today))
  const whole = Math.ceil(week / WEEKS_IN_BLOCK) * WEEKS_IN_BLOCK
  return weekName(Math.max(whole, (leftBlock + 1) * WEEKS_IN_BLOCK))
}

/** The week after the last that there is a token for. */
export const weekAfterTokens = ({ tokens }: Membership): string =>
  weekName((parseWeek(tokens.at(-1)!.week) ?? 0) + 1)

/** The block that a week lies in. */
export const blockOfWeek = (week: string): number => blockOf(parseWeek(week)!)
