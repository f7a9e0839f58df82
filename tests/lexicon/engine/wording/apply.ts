import { createAnalyser } from '../../../../lexicon/engine/analyser.ts'
import type { Language } from '../../../../lexicon/engine/types.ts'
import { loadTagger } from '../../../../scripts/lexicon/load-tagger.ts'
import { compileSmall } from '../../small-lexicon.ts'

export interface Offer {
  readonly kind: 'rewrite' | 'starter'
  readonly text: string
  readonly replaces: string
  /** Of which category the entry is; a label's otherwise. */
  readonly category?: string
  /** Guards that the entry does without. */
  readonly without?: readonly string[]
}

/**
 * An applier over one entry with these patterns and this offer: what the sentence reads like afterwards, `|` where the
 * caret is left; '' where nothing is offered.
 */
export function createApplier(
  patterns: readonly string[],
  { kind, text, replaces, category = 'label', without = [] }: Offer,
  language: Language = 'da',
): (sentence: string) => string {
  const more =
    `suggestions:\n  - ${kind}: ${JSON.stringify(text)}\n    replaces: ${replaces}\n` +
    (without.length > 0 ? `without: [${without.join(', ')}]\n` : '')
  const lexicon = compileSmall({ [`${language}/${category}/x`]: patterns }, { more }, language)
  const { analyse } = createAnalyser([lexicon], language === 'en' ? { tagger: loadTagger() } : {})
  return (sentence) => {
    const [put] = analyse(sentence, { language }).remarks.flatMap(({ suggestions }) => suggestions)
    if (!put) return ''
    const shown =
      put.caret === undefined ? put.text : `${put.text.slice(0, put.caret)}|${put.text.slice(put.caret)}`
    return sentence.slice(0, put.start) + shown + sentence.slice(put.end)
  }
}
