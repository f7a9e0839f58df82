import { createAnalyser, createGuest, nothing } from './analyser.ts'
import * as C from './characters.ts'
import type { CompiledLexicon } from './compiled.ts'
import { createCore, type Core } from './core.ts'
import { answer } from './edits/answer.ts'
import { compareTexts } from './edits/difference.ts'
import { createStretchReader, type Stretch } from './edits/stretch.ts'
import { readStretches, rereadStretches } from './edits/stretches.ts'
import { SAMPLE } from './language.ts'
import type { AnalyseOptions, Analyser, Analysis, Language, Tagger } from './types.ts'

/** Answers as an analyser does, and a text that is like the last one in a fraction of the time. */
export interface IncrementalAnalyser extends Analyser {
  /** Drops the last text and what was found in it, which are kept until then. */
  readonly forget: () => void
}

/** The last text. */
interface Last {
  readonly text: string
  readonly stretches: readonly Stretch[]
  readonly language: Language
  /** UTF-16 units from its beginning that its language was told by. */
  readonly told: number
  readonly wanted: Language | undefined
  readonly on: string | undefined
}

/** About as many UTF-16 units hold the words that the language of a text is told by. */
const SAMPLED = 4_000

/**
 * An analyser for a text that is being written: it keeps what it found in each stretch of the last text, and reads
 * again only those that an edit touches. Unlike `createAnalyser` it remembers a text: call `forget` when its field is
 * left.
 *
 * @throws {FormatError} on a compiled form of another format.
 */
export function createIncrementalAnalyser(
  lexicons: readonly CompiledLexicon[],
  options: { readonly tagger?: Tagger } = {},
): IncrementalAnalyser {
  const core = createCore(lexicons, options.tagger)
  const readGuest = createGuest(() => createAnalyser(lexicons, options))
  let last: Last | undefined

  const analyse = (text: string, { language: wanted, on }: AnalyseOptions = {}): Analysis => {
    const before = last?.wanted === wanted && last?.on === on ? last : undefined
    last = undefined
    const same = before && compareTexts(before.text, text)
    const { language, told } = same && same.before > before.told ? before : tellLanguage(text, wanted, core)
    if (language === null) {
      core.read(text, wanted)
      return nothing(text, core.version, core.reading.count)
    }
    const layers = core.layersOf(language)
    const reader = createStretchReader(core, language, { isFixed: wanted !== undefined, on }, readGuest)
    const stretches =
      same && before.language === language
        ? rereadStretches(text, before.text.length, same, before.stretches, layers, reader)
        : readStretches(text, layers, reader)
    last = { text, stretches, language, told, wanted, on }
    return answer(text, stretches, language, core, reader)
  }

  return { analyse, forget: () => (last = undefined) }
}

/** The language is that of the whole text; it is told by its first words. */
function tellLanguage(
  text: string,
  wanted: Language | undefined,
  core: Core,
): { readonly language: Language | null; readonly told: number } {
  if (wanted) return { language: wanted, told: 0 }
  for (let enough = SAMPLED; ; enough *= 2) {
    let told = Math.min(enough, text.length)
    while (told < text.length && !isGap(C.KIND[text.charCodeAt(told)]!)) told++
    const { language } = core.read(text.slice(0, told), wanted)
    if (told === text.length || core.reading.count >= SAMPLE) return { language, told }
  }
}

const isGap = (kind: number): boolean => kind === C.SPACE || kind === C.NEWLINE
