import { compileLexicon } from '../../lexicon/compile/compile-lexicon.ts'
import { createAnalyser } from '../../lexicon/engine/analyser.ts'
import type { Analyser, Language } from '../../lexicon/engine/types.ts'
import { readLexicon } from '../lexicon/read-lexicon.ts'

/**
 * An analyser over the lexicon as its files stand now; nothing is kept from an earlier run.
 *
 * @throws {Error} listing what to mend in the lexicon.
 */
export async function loadAnalyser(languages: readonly Language[]): Promise<Analyser> {
  const source = await readLexicon(undefined, languages)
  const lexicons = languages.map((language) => compileLexicon(source, language))
  if (!languages.includes('en')) return createAnalyser(lexicons)
  const { loadTagger } = await import('../lexicon/load-tagger.ts')
  return createAnalyser(lexicons, { tagger: loadTagger() })
}
