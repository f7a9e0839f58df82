import { hashOf } from '../store/ids.ts'
import type { Cycle } from '../store/cycles.ts'
import type { Store } from '../store/store.ts'
import { readRound, writeRound, type Round, type RoundContent, type Step } from './round.ts'

/** What somebody changed in one step of a round. */
export interface RoundChange {
  readonly step: Step
  readonly fields: Partial<RoundContent>
  /** What the fields of the step looked like to whoever changed them, see `stateOf`. */
  readonly was: string
  /** Where the group is from now on, if that changes. */
  readonly goTo?: Step
}

/** Tells whether the fields of a step are those that somebody has seen. */
export const stateOf = (round: RoundContent, names: readonly (keyof RoundContent)[]): string =>
  hashOf(JSON.stringify(names.map((name) => round[name])))

/** Two people who save at once are rare, and three in a row more so. */
const TRIES = 5

/**
 * Saves one step of a round. What others have changed in other steps meanwhile stays.
 *
 * @param names the fields of the step
 * @returns `conflict` where somebody else has changed the same step, with the round as it is now
 */
export async function saveRound(
  { cycles }: Pick<Store, 'cycles'>,
  group: string,
  id: string,
  names: readonly (keyof RoundContent)[],
  { fields, was, goTo }: RoundChange,
): Promise<{ readonly conflict: boolean; readonly round: Round } | undefined> {
  for (let i = 0; i < TRIES; i++) {
    const cycle: Cycle | undefined = await cycles.get(group, id)
    if (!cycle) return undefined
    const round = readRound(cycle.step, cycle.content)
    if (stateOf(round, names) !== was) return { conflict: true, round }
    const next = { ...round, ...fields, step: goTo ?? round.step }
    const change = { step: next.step, content: writeRound(next) }
    if (await cycles.save(group, id, cycle.revision, change)) return { conflict: false, round: next }
  }
  return undefined
}
