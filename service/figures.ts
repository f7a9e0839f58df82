import { tellChange, type Measure } from './statistics/change.ts'
import type { FrozenBlock } from './statistics/freeze-block.ts'
import type { Outward } from './statistics/outward.ts'
import type { Direction, Published } from './statistics/published.ts'
import type { Store } from './store/store.ts'

/** Where what went outward is kept. */
export const OUTWARD = 'outward'

/** What pages, print and exports are given of a group: never a sum. Blocks are numbered as in `report.ts`. */
export interface GroupFigures {
  /** The blocks from one to another, both included, that are closed and in which anybody reported; in order. */
  readonly published: (group: string, from: number, to: number) => Promise<readonly Published[]>
  /** How one or two blocks compare with one or two earlier ones. */
  readonly change: (
    group: string,
    before: readonly number[],
    after: readonly number[],
    measure: Measure,
  ) => Promise<Direction>
}

/** The figures of groups, as they were frozen. */
export function createFigures({ reports }: Pick<Store, 'reports'>): GroupFigures {
  const read = async (group: string, from: number, to: number): Promise<readonly FrozenBlock[]> =>
    (await reports.listFrozen(group, from, to)).map(({ content }) => JSON.parse(content) as FrozenBlock)
  const readEach = async (group: string, blocks: readonly number[]) =>
    (await Promise.all(blocks.map((block) => read(group, block, block)))).flat()
  return {
    published: async (group, from, to) => (await read(group, from, to)).map(({ published }) => published),
    change: async (group, before, after, measure) => {
      const [early, late] = [await readEach(group, before), await readEach(group, after)]
      if (early.length < before.length || late.length < after.length) return 'unclear'
      return tellChange(early, late, measure)
    },
  }
}

/** What went outward, in order: blocks in which enough wrote. */
export async function readOutward({ releases }: Pick<Store, 'releases'>): Promise<readonly Outward[]> {
  const all = (await releases.list(OUTWARD)).map(({ content }) => JSON.parse(content) as Outward)
  return all.filter(({ figures }) => figures !== null)
}
