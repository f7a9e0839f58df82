import { createFigures } from '../figures.ts'
import type { Measure } from '../statistics/change.ts'
import type { Direction, Published } from '../statistics/published.ts'
import type { Store } from '../store/store.ts'
import { lastClosed } from '../close-blocks.ts'
import { readMeasure, sidesOf, type Round } from './round.ts'

/** What the figures say of an experiment. */
export type RoundResult =
  /** There is nothing that they could follow. */
  | { readonly kind: 'none' }
  /** This block closes last. */
  | { readonly kind: 'waiting'; readonly block: number }
  | {
      readonly kind: 'told'
      readonly measure: Measure
      readonly before: readonly number[]
      readonly after: readonly number[]
      readonly direction: Direction
      /** Of both sides, as far as there are any, in order. */
      readonly blocks: readonly Published[]
    }

/** Compares the blocks of an experiment with as many before it, once they are closed. */
export async function readResult(store: Store, group: string, round: Round): Promise<RoundResult> {
  const measure = readMeasure(round.measure)
  const sides = sidesOf(round)
  if (!measure || !sides) return { kind: 'none' }
  const { before, after } = sides
  if (after.at(-1)! > lastClosed(store.now())) return { kind: 'waiting', block: after.at(-1)! }
  const figures = createFigures(store)
  const direction = await figures.change(group, before, after, measure)
  const blocks = await figures.published(group, before[0]!, after.at(-1)!)
  return { kind: 'told', measure, before, after, direction, blocks }
}
