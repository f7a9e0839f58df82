import type { Settings } from '../settings.ts'

/** What decides which remarks there are. */
const READING = ['reads', 'off', 'muted', 'silences', 'lexicon'] as const

/** True when a text may have other remarks by the new settings. */
export function isOtherReading(before: Settings, now: Settings): boolean {
  return READING.some((key) => JSON.stringify(before[key]) !== JSON.stringify(now[key]))
}
