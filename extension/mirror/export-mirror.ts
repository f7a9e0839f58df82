import { CATEGORY_ORDER, orientationOf } from '../../lexicon/engine/categories.ts'
import { countMarks, countSentences, type MirrorWeek } from './read-mirror.ts'

/**
 * The mirror as a table for a spreadsheet: totals by category, without weeks, without entries and without anybody's
 * name, so that it can be shown to others.
 */
export function exportMirror(weeks: readonly MirrorWeek[]): string {
  const rows = CATEGORY_ORDER.map((category) => [
    category,
    orientationOf(category) === 'deficit' ? 'closes' : 'opens',
    countMarks(weeks, category),
  ])
  return [['category', 'orientation', 'marked'], ...rows, ['sentences', '', countSentences(weeks)]]
    .map((row) => `${row.join(',')}\r\n`)
    .join('')
}
