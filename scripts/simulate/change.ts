import { weekName } from '../../service/report.ts'
import { tellChange, type Measure } from '../../service/statistics/change.ts'
import { freezeBlock, type FrozenBlock, type WeekReport } from '../../service/statistics/freeze-block.ts'
import type { Direction } from '../../service/statistics/published.ts'
import { createDice, type Dice } from './dice.ts'
import { createWriter, lexicon, STYLES, writeWeek, type Writer } from './writers.ts'

/** What goes on in a workplace while nobody changes how they write. */
export const SCENES = {
  'ordinary weeks': { away: 1 / 8, longLeave: 0, swing: 0, turnover: 0 },
  'long leaves': { away: 1 / 8, longLeave: 0.15, swing: 0, turnover: 0 },
  'busy and quiet times': { away: 1 / 8, longLeave: 0, swing: 1, turnover: 0 },
  'one in ten colleagues replaced between blocks': { away: 1 / 8, longLeave: 0, swing: 0, turnover: 0.1 },
} as const
export type Scene = keyof typeof SCENES

interface Trial {
  readonly writers: number
  readonly scene: Scene
  /** Added to everybody's openness in the second block: 0 where nothing has changed. */
  readonly effect: number
}

/**
 * How often each direction is told of two blocks, per cent of the trials in which both are shown.
 *
 * @param tell another rule to compare with ours
 */
export function measureChange(
  { writers, scene, effect }: Trial,
  measure: Measure,
  trials: number,
  seed: number,
  tell: typeof tellChange = tellChange,
): Readonly<Record<Direction, number>> & { readonly shown: number } {
  const dice = createDice(seed)
  const told = { more: 0, fewer: 0, unclear: 0 }
  let shown = 0
  for (let i = 0; i < trials; i++) {
    const [before, after] = writeBlocks(writers, scene, effect, dice)
    if (!before.published.figures || !after.published.figures) continue
    shown++
    told[tell([before], [after], measure)]++
  }
  const percent = (count: number) => (100 * count) / Math.max(1, shown)
  return { more: percent(told.more), fewer: percent(told.fewer), unclear: percent(told.unclear), shown }
}

function writeBlocks(count: number, scene: Scene, effect: number, dice: Dice): [FrozenBlock, FrozenBlock] {
  const { away, longLeave, swing, turnover } = SCENES[scene]
  const create = () => createWriter(STYLES[dice.below(STYLES.length)]!, dice)
  let writers: readonly Writer[] = Array.from({ length: count }, create)
  // What everybody feels, and what lasts from week to week.
  let mood = 0
  const blocks = [0, 1].map((block) => {
    if (block === 1) writers = writers.map((writer) => (dice.roll() < turnover ? create() : writer))
    const present = writers.filter(() => dice.roll() >= longLeave)
    const reports = Array.from({ length: 4 }, (_, i) => i).flatMap((i): WeekReport[] => {
      mood = 0.5 * mood + swing * 0.5 * dice.normal()
      const weather = { volume: Math.exp(0.4 * mood), openness: 0.03 * mood + block * effect }
      return present.flatMap((writer) => {
        const counts = dice.roll() < away ? undefined : writeWeek(writer, dice, weather)
        return counts ? [{ week: weekName(2968 + 4 * block + i), counts }] : []
      })
    })
    return freezeBlock(742 + block, reports, lexicon)
  })
  return blocks as [FrozenBlock, FrozenBlock]
}
