import { compileLexicon } from '../../../lexicon/compile/compile-lexicon.ts'
import type { CompiledLexicon } from '../../../lexicon/engine/compiled.ts'
import { parseLexicon } from '../../../lexicon/source/parse-lexicon.ts'
import { describeProblem } from '../../../lexicon/source/problem.ts'
import { readLexiconFiles } from '../../lexicon/read-lexicon.ts'
import type { Corpus } from '../notes.ts'
import { makePhrases } from './make-phrases.ts'

/**
 * A Danish lexicon of `count` made entries whose words all stand in the notes, every second with a gap between them,
 * beside the classes of words that the engine works with.
 */
export async function makeLexicon(corpus: Corpus, count: number): Promise<CompiledLexicon> {
  const files = await readLexiconFiles()
  const closed = files.filter(({ path }) => !path.startsWith('entries/'))
  const entries = makePhrases(corpus, count).map((phrase, i) => ({
    path: `entries/da/label/made-${i}.yml`,
    text:
      `patterns:\n  - '${patternOf(phrase, i)}'\nnote: Hvorfor.\nquestions: [Hvad?]\n` +
      `examples: { marks: ['[[x]]'], leaves: [y] }\n`,
  }))
  const { source, problems } = parseLexicon([...closed, ...entries])
  if (problems.length > 0) throw new Error(describeProblem(problems[0]!))
  return compileLexicon(source, 'da')
}

function patternOf(phrase: string, i: number): string {
  const [first, second] = phrase.split(' ')
  return i % 2 ? `[[${first} [0-2] ${second}]]` : `[[${first} ${second}]]`
}
