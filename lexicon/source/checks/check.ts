import type { Analysis, Language } from '../../engine/types.ts'
import type { LexiconSource, SourceFile } from '../lexicon-source.ts'
import type { Problem } from '../problem.ts'

/** What a check may use besides the lexicon itself. */
export interface CheckTools {
  readonly files: readonly SourceFile[]
  /** The lexicon as it stands, at work. */
  readonly analyse: (text: string, language: Language) => Analysis
  /** All written forms of a word class. */
  readonly formsOf: (className: string, language: Language) => readonly string[]
}

/** One rule about the lexicon: the same for the command line, CI and the trainers' desk. */
export interface Check {
  readonly name: string
  readonly description: string
  readonly check: (source: LexiconSource, tools: CheckTools) => readonly Problem[]
}
