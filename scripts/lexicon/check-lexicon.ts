import { compileLexicon } from '../../lexicon/compile/compile-lexicon.ts'
import { createWords } from '../../lexicon/compile/words.ts'
import { createAnalyser } from '../../lexicon/engine/analyser.ts'
import type { Language, Tagger } from '../../lexicon/engine/types.ts'
import type { CheckTools } from '../../lexicon/source/checks/check.ts'
import { AFTER_COMPILING, BEFORE_COMPILING } from '../../lexicon/source/checks/checks.ts'
import type { LexiconSource, SourceFile } from '../../lexicon/source/lexicon-source.ts'
import { parseLexicon } from '../../lexicon/source/parse-lexicon.ts'
import type { Problem } from '../../lexicon/source/problem.ts'

const LANGUAGES: readonly Language[] = ['da', 'en']

/** Every problem of a lexicon folder, in the order a trainer would mend them: files, then words, then examples. */
export function checkLexicon(files: readonly SourceFile[], tagger: Tagger): readonly Problem[] {
  const { source, problems } = parseLexicon(files)
  if (problems.length > 0) return problems
  const without = toolsFor(source, files, undefined)
  const early = BEFORE_COMPILING.flatMap(({ check }) => check(source, without))
  if (early.length > 0) return early
  const tools = toolsFor(source, files, tagger)
  return AFTER_COMPILING.flatMap(({ check }) => check(source, tools))
}

function toolsFor(
  source: LexiconSource,
  files: readonly SourceFile[],
  tagger: Tagger | undefined,
): CheckTools {
  const words = { da: createWords(source, 'da'), en: createWords(source, 'en') }
  const analyser =
    tagger &&
    createAnalyser(
      LANGUAGES.map((language) => compileLexicon(source, language)),
      { tagger },
    )
  return {
    files,
    analyse: (text, language) => analyser!.analyse(text, { language }),
    formsOf: (name, language) =>
      words[language]
        .units({ kind: 'class', name, features: [] })
        .flatMap((unit) => (unit.kind === 'form' ? [unit.form] : [])),
  }
}
