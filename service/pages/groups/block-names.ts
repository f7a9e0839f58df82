import type { Language } from '../../../lexicon/engine/types.ts'
import { firstDayOf, GRACE_DAYS, WEEKS_IN_BLOCK } from '../../report.ts'
import { weeksOfBlock } from '../../weeks.ts'
import { GROUP_TEXTS } from '../texts/groups/groups.ts'

export const numberIn = (week: string): number => Number(week.slice(-2))
export const yearIn = (week: string): string => week.slice(0, 4)

/** `40–43`, for a place where it is clear that these are weeks. */
export function spanOf(block: number): string {
  const weeks = weeksOfBlock(block)
  return `${numberIn(weeks[0]!)}–${numberIn(weeks.at(-1)!)}`
}

/** `uge 40–43`; with its year for whoever asks for it. */
export function weeksIn(block: number, language: Language, withYear = false): string {
  const weeks = weeksOfBlock(block)
  const [first, last] = [weeks[0]!, weeks.at(-1)!]
  const name = GROUP_TEXTS[language].weeks(String(numberIn(first)), String(numberIn(last)))
  return withYear ? `${name}, ${yearIn(last)}` : name
}

/** Names of consecutive blocks for the foot of a drawing: the year stands under the first, and where it changes. */
export const namesOf = (blocks: readonly number[]): readonly string[] =>
  blocks.map((block, i) => {
    const year = yearIn(weeksOfBlock(block).at(-1)!)
    const before = i > 0 ? yearIn(weeksOfBlock(blocks[i - 1]!).at(-1)!) : undefined
    return year === before ? spanOf(block) : `${spanOf(block)}\n${year}`
  })

/** The day from which the figures of a block can be read. */
export function openingDay(block: number, language: Language): string {
  const day = firstDayOf((block + 1) * WEEKS_IN_BLOCK) + GRACE_DAYS
  return new Date(day * 86_400_000).toLocaleDateString(language === 'da' ? 'da-DK' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
}
