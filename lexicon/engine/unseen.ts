/**
 * Signs that nobody sees or types, and that turn round, hide or break what stands beside them: control characters but
 * for tab and line break, other ends of lines, and those that change the direction of writing.
 */
const UNSEEN = /[^\P{Cc}\t\n\r]|[\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu

/** Whether a text holds none of them: what a card says is then what stands in it. */
export const isSeen = (text: string): boolean => text.search(UNSEEN) < 0

/** A text without them. */
export const dropUnseen = (text: string): string => text.replace(UNSEEN, '')

/** Whether no text of some plain data holds any of them, names of fields included. */
export function isAllSeen(data: unknown): boolean {
  if (typeof data === 'string') return isSeen(data)
  if (typeof data !== 'object' || data === null) return true
  return Object.entries(data).every(([name, value]) => isSeen(name) && isAllSeen(value))
}
