import { checkLexicon } from '../../lexicon/source/check-lexicon.ts'
import { describeProblem } from '../../lexicon/source/problem.ts'
import { loadTagger } from './load-tagger.ts'
import { readLexiconFiles } from './read-lexicon.ts'

const { problems } = checkLexicon(await readLexiconFiles(), loadTagger())
for (const problem of problems) console.error(describeProblem(problem))
console.log(
  problems.length === 0
    ? 'The lexicon is in order.'
    : `${problems.length} places in the lexicon need mending.`,
)
process.exitCode = problems.length === 0 ? 0 : 1
