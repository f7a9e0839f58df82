import type { ElementForms } from './element-forms.ts'
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
  { steps, open, close }: Variant,
  { formsOf, isCommon }: ElementForms,
  frequency: ReadonlyMap<string, number>,
): number {
  let best = -1
  let least = Infinity
  steps.forEach((step, i) => {
    if (step.kind !== 'word' || step.optional) return
    const forms = formsOf(step.rows)
    const seen = forms.reduce((sum, form) => sum + (frequency.get(form) ?? 0), 0)
    const marked = i >= open && i < close ? 0 : 0.5
    const cost = seen + forms.length / 1000 + marked + (isCommon(step.rows) ? 1000 : 0)
    if (cost < least) {
      least = cost
      best = i
    }
  })
  if (best < 0) throw new RangeError('a pattern needs at least one word that must be there')
  return best
}
