import type { CompiledLexicon } from '../../lexicon/engine/compiled.ts'
import type { Category, Language } from '../../lexicon/engine/types.ts'
import type { CategoryOf } from './sums.ts'

type Lexicons = Readonly<Record<Language, CompiledLexicon>>

/** The entries of a lexicon that statistics know: all but those that speak for a whole category. */
const categoriesIn = new WeakMap<CompiledLexicon, ReadonlyMap<string, Category>>()

function read(lexicon: CompiledLexicon): ReadonlyMap<string, Category> {
  const known = categoriesIn.get(lexicon)
  if (known) return known
  const entries = lexicon.entries.filter(({ general }) => !general)
  const categories = new Map(entries.map(({ id, category }) => [id, category]))
  categoriesIn.set(lexicon, categories)
  return categories
}

/** Categories by the lexicons as they are when it is asked. */
export const createCategoryOf =
  (lexicons: Lexicons): CategoryOf =>
  (entry) =>
    read(lexicons.da).get(entry) ?? read(lexicons.en).get(entry)

/** The ids of all of them now, sorted. */
export const knownEntries = ({ da, en }: Lexicons): readonly string[] =>
  [...read(da).keys(), ...read(en).keys()].sort()
