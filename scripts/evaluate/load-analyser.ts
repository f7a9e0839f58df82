import { compileLexicon } from '../../lexicon/compile/compile-lexicon.ts'
import { createAnalyser } from '../../lexicon/engine/analyser.ts'
import type { Analyser, Language } from '../../lexicon/engine/types.ts'
import { describeProblem, type Problem } from '../../lexicon/source/problem.ts'
import { readLexicon } from '../lexicon/read-lexicon.ts'

/**
 * An analyser over the lexicon as its files stand now; nothing is kept from an earlier run. Lines that cannot be
 * understood are named and left out.
 */
export async function loadAnalyser(languages: readonly Language[]): Promise<Analyser> {
  const source = await readLexicon(undefined, languages, sayWhatIsLeftOut)
  const lexicons = languages.map((language) => compileLexicon(source, language))
  if (!languages.includes('en')) return createAnalyser(lexicons)
  const { loadTagger } = await import('../lexicon/load-tagger.ts')
  return createAnalyser(lexicons, { tagger: loadTagger() })
}

function sayWhatIsLeftOut(problems: readonly Problem[]): void {
  console.error(`Left out, because it needs mending:\n${problems.map(describeProblem).join('\n')}\n`)
}
