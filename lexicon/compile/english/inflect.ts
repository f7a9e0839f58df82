import type { Inflected } from '../inflected.ts'
import { inflectAdjective } from './inflect-adjective.ts'
import { inflectNoun } from './inflect-noun.ts'
import { inflectVerb } from './inflect-verb.ts'

/**
 * All forms of an English word, in British and American spelling. The base form of a verb is infinitive and
 * present at once; contractions (*can't*) are words of their own.
 *
 * `paradigm` says what the rules cannot guess: for a verb `past part` (`spun spun`), `dbl` or `nodbl`; for a noun
 * its plural, or `-` for none; for an adjective `er` or `-`.
 *
 * @example
 * inflect('organise', 'v').map(({ form }) => form) // organise organises organised organising organize …
 */
export function inflect(lemma: string, pos: 'n' | 'v' | 'a', paradigm?: string): readonly Inflected[] {
  if (pos === 'v') return inflectVerb(lemma, paradigm)
  return pos === 'n' ? inflectNoun(lemma, paradigm) : inflectAdjective(lemma, paradigm)
}
