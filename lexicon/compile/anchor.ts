import { STEP } from '../engine/compiled.ts'
import type { FormTable } from './form-table.ts'
import type { Variant } from './variants.ts'

/** How often each word occurs in texts, lower case. */
export function countWords(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/**
 * The step whose words are rarest: the search starts there, so that most words of a note cost one look-up.
 * Frequencies come from the examples in the lexicon; function words count heavily.
 *
 * @throws {RangeError} when the pattern holds no word that must be there.
 */
export function chooseAnchor(
  variant: Variant,
  steps: readonly number[],
  table: FormTable,
  frequency: ReadonlyMap<string, number>,
  common: number,
): number {
  let best = -1
  let least = Infinity
  for (let step = 0; step * 3 < steps.length; step++) {
    if (steps[step * 3] !== STEP.WORD || steps[step * 3 + 2]! & 1) continue
    const element = steps[step * 3 + 1]!
    const seen = table.formsOf(element).reduce((sum, form) => sum + (frequency.get(form) ?? 0), 0)
    const marked = step >= variant.open && step < variant.close ? 0 : 0.5
    const cost = seen + table.size(element) / 1000 + marked + (table.covers(element, common) ? 1000 : 0)
    if (cost < least) {
      least = cost
      best = step
    }
  }
  if (best < 0) throw new RangeError('a pattern needs at least one word that must be there')
  return best
}
