import type { Alarm, EntryCount, Miss } from './lists.ts'

export const formatMisses = (misses: readonly Miss[]): string =>
  list(
    'Marked and not found',
    misses.map(
      ({ note, orientation, category, context }) => `${note}  ${orientation} ${category}\n    ${context}`,
    ),
  )

export const formatAlarms = (alarms: readonly Alarm[]): string =>
  list(
    'Found and not marked',
    alarms.map(
      ({ note, orientation, category, entry, on, context }) =>
        `${note}  ${orientation} ${category}, entry ${entry}, on ${on}\n    ${context}`,
    ),
  )

export const formatEntries = (entries: readonly EntryCount[]): string =>
  list(
    'Entries: right, wrong (of these on a trap)',
    entries.map(
      ({ entry, orientation, truly, falsely, onTrap }) =>
        `${String(truly).padStart(4)} ${String(falsely).padStart(4)} (${onTrap})  ${entry}, ${orientation}`,
    ),
  )

export const list = (title: string, items: readonly string[]): string =>
  [`${title}: ${items.length}`, ...items.map((item) => `  ${item}`)].join('\n')
