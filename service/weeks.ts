const DAY = 86_400_000
/** 1970-01-05 was a Monday, the first of week number 0. */
const FIRST_MONDAY = 4 * DAY

/** Weeks that are looked at together. */
export const WEEKS_IN_BLOCK = 4

/** The ISO week (`2026-W48`, ISO 8601) of a moment in epoch ms, in UTC. */
export function weekOf(ms: number): string {
  return weekAt(Math.floor((ms - FIRST_MONDAY) / (7 * DAY)))
}

/** The ISO week with this number on the continuous count of weeks; a week belongs to the year of its Thursday. */
export function weekAt(index: number): string {
  const thursday = FIRST_MONDAY + (index * 7 + 3) * DAY
  const year = new Date(thursday).getUTCFullYear()
  const week = Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1
  return `${year}-W${String(week).padStart(2, '0')}`
}

/** The number of an ISO week on a count that knows no years, so that the difference of two is a number of weeks. */
export function indexOfWeek(week: string): number {
  const [year, number] = week.split('-W').map(Number) as [number, number]
  // 4 January is always in week 1.
  const first = Math.floor((Date.UTC(year, 0, 4) - FIRST_MONDAY) / (7 * DAY))
  return first + number - 1
}

/** The block that a week belongs to, on a count that knows no years. */
export function blockOf(week: string): number {
  return Math.floor(indexOfWeek(week) / WEEKS_IN_BLOCK)
}

/** The weeks of a block, in order. */
export function weeksOf(block: number): readonly string[] {
  return Array.from({ length: WEEKS_IN_BLOCK }, (_, i) => weekAt(block * WEEKS_IN_BLOCK + i))
}

/** Whether a text is an ISO week that exists: not every year has a week 53. */
export function isWeek(text: string): boolean {
  return /^\d{4}-W\d{2}$/.test(text) && weekAt(indexOfWeek(text)) === text
}
