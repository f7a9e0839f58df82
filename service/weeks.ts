import { blockOf, parseWeek, weekName, weekOfDay, WEEKS_IN_BLOCK } from './report.ts'

/** The calendar of `report.ts`, for the service, which knows moments in UTC and weeks by their names. */

/** The ISO week (`2026-W48`) of a moment in epoch ms. */
export const weekOf = (ms: number): string => weekName(weekOfDay(Math.floor(ms / 86_400_000)))

/** The week that lies so many weeks after another. */
export const weekAfter = (week: string, weeks: number): string => weekName(numberOf(week) + weeks)

/** The block that a week belongs to. */
export const blockOfWeek = (week: string): number => blockOf(numberOf(week))

/** The first block that lies whole in and after a week: the first that somebody who comes into a group then reports for. */
export const firstBlockFrom = (week: string): number => Math.ceil(numberOf(week) / WEEKS_IN_BLOCK)

/** The weeks of a block, in order. */
export const weeksOfBlock = (block: number): readonly string[] =>
  Array.from({ length: WEEKS_IN_BLOCK }, (_, i) => weekName(block * WEEKS_IN_BLOCK + i))

function numberOf(week: string): number {
  const number = parseWeek(week)
  if (number === undefined) throw new RangeError('There is no such week.')
  return number
}
