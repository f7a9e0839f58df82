import { hashLexicon } from '../compile/hash-lexicon.ts'
import { compileLexicon } from '../compile/compile-lexicon.ts'
import { createWords } from '../compile/words.ts'
import { createAnalyser } from '../engine/analyser.ts'
import type { CompiledLexicon } from '../engine/compiled.ts'
import type { Language, Tagger } from '../engine/types.ts'
import type { CheckTools } from './checks/check.ts'
import { AFTER_COMPILING, BEFORE_COMPILING } from './checks/checks.ts'
import type { LexiconSource, SourceFile } from './lexicon-source.ts'
import { parseLexicon } from './parse-lexicon.ts'
import type { Problem } from './problem.ts'

/** What became of a lexicon's files: compiled in both languages, or what stands in the way. */
export interface CheckedLexicon {
  readonly source: LexiconSource
  readonly problems: readonly Problem[]
  /** Undefined where it could not be compiled. */
  readonly lexicons?: Readonly<Record<Language, CompiledLexicon>>
}

/**
 * Every problem of a lexicon folder, in the order a trainer would mend them: files, then words, then examples.
 *
 * @param proved compiled from the same files before, apart from the version: not looked at again
 */
export function checkLexicon(
  files: readonly SourceFile[],
  tagger: Tagger,
  proved: Readonly<Partial<Record<Language, CompiledLexicon>>> = {},
): CheckedLexicon {
  const { source, problems } = parseLexicon(files)
  if (problems.length > 0) return { source, problems }
  const formsOf = createFormsOf(source)
  const early = BEFORE_COMPILING.flatMap(({ check }) =>
    check(source, { files, formsOf, analyse: notCompiled }),
  )
  if (early.length > 0) return { source, problems: early }
  const compile = (language: Language) => {
    const known = proved[language]
    return known ? renumber(known, source.version) : compileLexicon(source, language)
  }
  const lexicons = { da: compile('da'), en: compile('en') }
  const { analyse } = createAnalyser([lexicons.da, lexicons.en], { tagger })
  const tools: CheckTools = {
    files,
    formsOf,
    analyse: (text, language) => analyse(text, { language }),
  }
  const isNew = ({ language }: { readonly language: Language }) => proved[language] === undefined
  const rest: LexiconSource = {
    ...source,
    entries: source.entries.filter(isNew),
    // The everyday words of both languages stand in classes of their own.
    classes: source.classes.filter((one) => isNew(one) || one.role !== undefined),
  }
  return { source, lexicons, problems: AFTER_COMPILING.flatMap(({ check }) => check(rest, tools)) }
}

/** The same lexicon under another version. */
function renumber({ hash: _, ...body }: CompiledLexicon, version: string): CompiledLexicon {
  const renumbered = { ...body, version }
  return { ...renumbered, hash: hashLexicon(renumbered) }
}

/** All written forms of a word class, for checks. */
export function createFormsOf(source: LexiconSource): CheckTools['formsOf'] {
  const words = { da: createWords(source, 'da'), en: createWords(source, 'en') }
  return (name, language) =>
    words[language]
      .units({ kind: 'class', name, features: [] })
      .flatMap((unit) => (unit.kind === 'form' ? [unit.form] : []))
}

function notCompiled(): never {
  throw new Error('A check of the files alone cannot ask the lexicon at work.')
}
