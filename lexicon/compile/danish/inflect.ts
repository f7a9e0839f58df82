import type { Inflected } from '../inflected.ts'
import { inflectAdjective } from './inflect-adjective.ts'
import { inflectNoun } from './inflect-noun.ts'
import { inflectVerb } from './inflect-verb.ts'

/**
 * All forms of a Danish word. Where its spelling does not tell which way it goes, every likely form is made: the
 * surplus is almost always no word at all.
 *
 * `paradigm` settles it: for a noun gender and plural (`t-er`, `n-0.dbl`), for a verb `te` or `ede`, for an
 * adjective `inv`, `dbl` or `-`.
 *
 * @example
 * inflect('barriere', 'n').map(({ form }) => form) // barriere barrieren barrierer barriererne …
 */
export function inflect(lemma: string, pos: 'n' | 'v' | 'a', paradigm?: string): readonly Inflected[] {
  if (pos === 'v') return inflectVerb(lemma, paradigm)
  return pos === 'n' ? inflectNoun(lemma, paradigm) : inflectAdjective(lemma, paradigm)
}
