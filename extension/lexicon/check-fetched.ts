import { isWhole } from '../../lexicon/compile/hash-lexicon.ts'
import { createAnalyser } from '../../lexicon/engine/analyser.ts'
import { FORMAT, type CompiledLexicon } from '../../lexicon/engine/compiled.ts'
import type { Language, Tagger } from '../../lexicon/engine/types.ts'
import { isAllSeen } from '../../lexicon/engine/unseen.ts'

/** Why a lexicon is not taken. `broken`: it is what was sent, and the engine cannot read with it. */
export const FAULTS = ['format', 'language', 'hash', 'broken'] as const
export type Fault = (typeof FAULTS)[number]

/** Read by whatever is new before anybody's note is; nobody's words. */
const TRIAL: Readonly<Record<Language, string>> = {
  da: 'Borgeren er umotiveret. Hun vil gerne arbejde i en butik, og hun ringer til Anna på torsdag.',
  en: 'The client is unmotivated. She wants to work in a shop, and she will call Anna on Thursday.',
}

/** Knows nothing of any word. */
const TAGGER: Tagger = {
  tag: (_sentence, tokens) => tokens.map(() => ({ pos: 'X', lemma: '', negated: false })),
}

/** What is wrong with a lexicon that came over the network; undefined for one to read with. */
export function findFault(given: unknown, language: Language): Fault | undefined {
  const lexicon = (given ?? {}) as CompiledLexicon
  if (lexicon.format !== FORMAT) return 'format'
  if (lexicon.language !== language) return 'language'
  if (!isWhole(lexicon)) return 'hash'
  return canRead(lexicon) ? undefined : 'broken'
}

/** The hash tells that nothing was lost on the way, not that whoever made it was in their right mind. */
function canRead(lexicon: CompiledLexicon): boolean {
  try {
    const { language, version, entries, categories, paradigms, words } = lexicon
    // All that a card may say, and a suggestion write into a journal, is what one sees there.
    if (!isAllSeen([version, entries, categories, paradigms, words.bases, words.paradigms])) return false
    const { remarks } = createAnalyser([lexicon], { tagger: TAGGER }).analyse(TRIAL[language], { language })
    return remarks.every(({ note, question }) => typeof note === 'string' && typeof question === 'string')
  } catch {
    return false
  }
}
