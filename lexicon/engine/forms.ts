import type { CompiledLexicon } from './compiled.ts'
import { FEATURES, featureBit, type Feature } from './vocabulary.ts'

const [INF, PRES, PAST, PART] = (['inf', 'pres', 'past', 'part'] as const).map((name) =>
  featureBit(name),
) as [number, number, number, number]
const THIRD = featureBit('third')
const PASSIVE = featureBit('pass')
const GENITIVE = featureBit('gen')
const TENSES = [PRES, PAST, INF, PART]

/** Bits of the features that a word keeps when another of its features is changed. */
const KEPT = (['sg', 'pl', 'common', 'neuter'] as const).reduce((sum, name) => sum | featureBit(name), 0)

/**
 * `verb` in the tense (English: and person) of a form with these features; undefined when it has no such form. A past
 * tense tells person only where `isThird` is given: *seemed* goes with all, *was* does not.
 */
export function inflectLike(
  lexicon: CompiledLexicon,
  verb: string,
  features: number,
  isThird?: boolean,
): string | undefined {
  const forms = lexicon.paradigms[verb]
  const tense = TENSES.find((bit) => features & bit)
  if (!forms || tense === undefined) return undefined
  const fitting = forms.filter(([, f]) => f & tense && !(f & (PASSIVE | GENITIVE)))
  if (tense !== PRES && isThird === undefined) return fitting[0]?.[0]
  const third = isThird === false ? 0 : isThird ? THIRD : features & THIRD
  return (fitting.find(([, f]) => (f & THIRD) === third) ?? fitting[0])?.[0]
}

/** The word in another form, number and gender kept where it has them; undefined when the lexicon knows no such form. */
export function wordForm(lexicon: CompiledLexicon, word: string, feature: string): string | undefined {
  if (!(FEATURES as readonly string[]).includes(feature)) return undefined
  const wanted = featureBit(feature as Feature)
  const lower = word.toLowerCase()
  for (const forms of Object.values(lexicon.paradigms)) {
    const own = forms.find(([form]) => form === lower)
    if (!own) continue
    const fitting = forms.filter(([, f]) => f & wanted && !(f & GENITIVE & ~wanted))
    const kept = own[1] & KEPT
    return (fitting.find(([, f]) => (f & kept) === kept) ?? fitting[0])?.[0]
  }
  return undefined
}
