import type { Context } from '../context.ts'
import { inflectLike } from '../forms.ts'
import { featureBit } from '../vocabulary.ts'
import { wordAt } from './words.ts'

const PRES = featureBit('pres')
const PLURAL = featureBit('pl')

/** A verb in the tense (English: and person) of the one at word k. */
export function verbLike(verb: string, k: number, context: Context): string | undefined {
  const { sentence, tables } = context
  // «**Would have us believe** the bus was late»: said now, by one or by many.
  return wordAt(context, k) === 'would'
    ? inflectLike(tables.lexicon, verb, PRES, !isMany(k - 1, context))
    : inflectLike(tables.lexicon, verb, sentence.features[k]!)
}

/** The word before an English verb tells of more than one, or is no third person. */
const isMany = (k: number, context: Context): boolean =>
  /^(?:they|you|we|i)$/.test(wordAt(context, k)) || (context.sentence.features[k]! & PLURAL) !== 0
