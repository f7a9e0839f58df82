import { compileLexicon } from '../../../lexicon/compile/compile-lexicon.ts'
import type { CompiledLexicon } from '../../../lexicon/engine/compiled.ts'
import type { Entry, LexiconSource, WordClass } from '../../../lexicon/source/lexicon-source.ts'
import { classNames } from '../../../lexicon/source/checks/classes-exist.ts'
import { placeOf } from '../../../lexicon/source/paths.ts'

/** A draft that could be read. */
export type Parsed =
  | { readonly kind: 'entry'; readonly entry: Entry; readonly was: string }
  | { readonly kind: 'class'; readonly wordClass: WordClass; readonly was: string }

/**
 * Compiles what a draft changes, to be laid over the compiled lexicon that it will be part of: an entry alone, or
 * every entry that uses a word class. Takes milliseconds where the whole lexicon takes seconds.
 *
 * @throws {RangeError} where the draft does not pass the checks that come before compiling.
 */
export function compileOverlay(source: LexiconSource, base: CompiledLexicon, draft: Parsed): CompiledLexicon {
  if (draft.kind === 'class') {
    const { language, role } = draft.wordClass
    const classes = withClass(source, draft)
    // What the engine itself looks for may change every reading.
    const touched = role ? source.entries : entriesUsing({ ...source, classes }, draft.wordClass)
    return compileLexicon(
      { ...source, classes, entries: touched, learnt: role ? source.learnt : {} },
      language,
    )
  }
  const { entry, was } = draft
  if (entry.general) return reword(base, entry)
  const place = placeOf(was)
  const moved = place?.kind === 'entry' && place.id !== entry.id ? { retired: [place.id] } : {}
  return { ...compileLexicon({ ...source, entries: [entry], learnt: {} }, entry.language), ...moved }
}

/** The classes of a lexicon with a draft in the place of the class that it was. */
export function withClass(
  { classes }: LexiconSource,
  { wordClass, was }: { readonly wordClass: WordClass; readonly was: string },
): readonly WordClass[] {
  return [...classes.filter(({ path }) => path !== wordClass.path && path !== was), wordClass]
}

/** Entries whose patterns name a class, or one that includes it. */
export function entriesUsing(
  { entries, classes }: Pick<LexiconSource, 'entries' | 'classes'>,
  { name, language }: Pick<WordClass, 'name' | 'language'>,
): readonly Entry[] {
  const names = new Set([name])
  for (let size = 0; size < names.size;) {
    size = names.size
    for (const { name: other, language: of, includes, members } of classes) {
      const inside = [...includes, ...members.flatMap((row) => classNames(row))]
      if (of === language && inside.some((one) => names.has(one))) names.add(other)
    }
  }
  return entries.filter(
    (entry) =>
      entry.language === language &&
      entry.patterns.some(({ nodes }) => classNames(nodes).some((one) => names.has(one))),
  )
}

/** General entries speak for what was learnt, which knows the words of the whole lexicon: only their texts change. */
function reword(base: CompiledLexicon, { id, note, questions }: Entry): CompiledLexicon {
  return {
    ...base,
    entries: base.entries.map((entry) => (entry.id === id ? { ...entry, note, questions } : entry)),
  }
}
