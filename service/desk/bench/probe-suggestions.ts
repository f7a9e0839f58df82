import type { CompiledLexicon } from '../../../lexicon/engine/compiled.ts'
import type { Tagger } from '../../../lexicon/engine/types.ts'
import type { Entry } from '../../../lexicon/source/lexicon-source.ts'
import type { Finding } from './draft.ts'
import { offerSuggestions } from './tag-suggestions.ts'

/**
 * Suggestions that none of the examples gets, and why: a number, date, name or negation would be lost, or a word that
 * they use was not found. The engine keeps silent about those, and so a trainer would never see them.
 */
export function probeSuggestions(
  entry: Entry,
  overlay: CompiledLexicon,
  options: { readonly tagger?: Tagger },
): readonly Finding[] {
  if (entry.suggestions.length === 0) return []
  const { id, language } = entry
  const found = offerSuggestions(overlay, { id, language, examples: entry.examples.marks }, options)
  if (!found.some(({ reached }) => reached)) return []
  return entry.suggestions.flatMap(({ text }, item): Finding[] => {
    const at = { field: 'suggestions', item, blocks: false }
    const has = (isWhole: boolean) =>
      found.find(({ offers }) => offers.some((offer) => offer.item === item && offer.isWhole === isWhole))
    if (has(false)) return []
    const losing = has(true)
    return [{ ...at, says: losing ? losesFact(text, losing.text) : neverOffered(text) }]
  })
}

const losesFact = (suggestion: string, example: string) => ({
  en: `in «${example}» the suggestion «${suggestion}» is held back: a number, date, name, statutory term or negation would be lost. Keep it by its name, such as {what}.`,
  da: `i »${example}« bliver forslaget »${suggestion}« holdt tilbage: Et tal, en dato, et navn, et lovbegreb eller en benægtelse ville gå tabt. Tag det med ved dets navn, for eksempel {what}.`,
})

const neverOffered = (suggestion: string) => ({
  en: `none of the examples gets the suggestion «${suggestion}»: a word that it uses is not found there. Add an example where it fits, or use other words.`,
  da: `ingen af eksemplerne får forslaget »${suggestion}«: Et ord, som det bruger, bliver ikke fundet dér. Tilføj et eksempel, hvor det passer, eller brug andre ord.`,
})
