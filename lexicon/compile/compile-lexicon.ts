import { FORMAT, type CompiledCategory, type CompiledLexicon } from '../engine/compiled.ts'
import type { Language } from '../engine/types.ts'
import type { LexiconSource } from '../source/lexicon-source.ts'
import { hashLexicon } from './hash-lexicon.ts'
import { compileEntries } from './compile-entries.ts'
import { keepVeto } from './keep-veto.ts'
import { compileRoles } from './roles.ts'
import { createWordTable } from './word-table.ts'
import { createWords } from './words.ts'

/**
 * Turns the checked lexicon of one language into its compiled form. Pure and deterministic: same source, same
 * bytes, same hash.
 *
 * @throws {RangeError} on a word class that does not exist, a pattern with too many readings and the like;
 * the lexicon checks find these earlier, with file and line.
 */
export function compileLexicon(source: LexiconSource, language: Language): CompiledLexicon {
  const words = createWords(source, language)
  const table = createWordTable(words)
  compileRoles(words, table)
  const { entries, variants, nots, names, paradigms, classNames } = compileEntries(
    source,
    language,
    words,
    table,
  )
  const categories = source.categories.map(({ id, orientation, text }): CompiledCategory => ({
    id,
    orientation,
    ...text[language],
  }))
  const learnt = source.learnt[language]
  const body = {
    format: FORMAT,
    language,
    version: source.version,
    words: table.pack(),
    classNames,
    names,
    variants,
    nots,
    entries,
    categories,
    paradigms,
    ...(learnt && { learnt: keepVeto(learnt, source.entries) }),
  } as const
  return { ...body, hash: hashLexicon(body) }
}
