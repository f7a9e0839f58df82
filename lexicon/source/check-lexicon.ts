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

/** Every problem of a lexicon folder, in the order a trainer would mend them: files, then words, then examples. */
export function checkLexicon(files: readonly SourceFile[], tagger: Tagger): CheckedLexicon {
  const { source, problems } = parseLexicon(files)
  if (problems.length > 0) return { source, problems }
  const formsOf = createFormsOf(source)
  const early = BEFORE_COMPILING.flatMap(({ check }) =>
    check(source, { files, formsOf, analyse: notCompiled }),
  )
  if (early.length > 0) return { source, problems: early }
  const lexicons = { da: compileLexicon(source, 'da'), en: compileLexicon(source, 'en') }
  const { analyse } = createAnalyser([lexicons.da, lexicons.en], { tagger })
  const tools: CheckTools = {
    files,
    formsOf,
    analyse: (text, language) => analyse(text, { language }),
  }
  return { source, lexicons, problems: AFTER_COMPILING.flatMap(({ check }) => check(source, tools)) }
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
