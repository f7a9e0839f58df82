import { orientationOf } from '../../lexicon/engine/categories.ts'
import type { Analyser } from '../../lexicon/engine/types.ts'
import { readExample } from '../../lexicon/source/example.ts'
import type { Entry } from '../../lexicon/source/lexicon-source.ts'
import { overlaps } from '../evaluate/pair-spans.ts'
import type { Mark, Note } from '../evaluate/note.ts'

/**
 * The entries' own examples, of what they mark and of what they leave, as annotated notes of a sentence each. What
 * other entries mark there counts as marked too; `analyser` has nothing but the patterns.
 */
export const notesOf = (entries: readonly Entry[], { analyse }: Analyser): readonly Note[] =>
  entries.flatMap(({ id, language, category, examples }) =>
    [...examples.marks, ...examples.leaves].map((example): Note => {
      const { text, spans } = readExample(example)
      const own = spans.map((span): Mark => ({ ...span, orientation: orientationOf(category), category }))
      const others = analyse(text, { language }).remarks.filter(
        (remark) => !own.some((mark) => overlaps(mark, remark)),
      )
      const marks = [...own, ...others].sort((a, b) => a.start - b.start)
      return { id, language, genre: '', text, marks }
    }),
  )
