import { createAnalyser, NotLoadedError } from '../lexicon/engine/analyser.ts'
import type { CompiledLexicon } from '../lexicon/engine/compiled.ts'
import type { AnalyseOptions, Analyser, Analysis, Tagger } from '../lexicon/engine/types.ts'

/** Same text, same answer as the engine's `Analyser`, with English loaded the first time it is needed. */
export type AnalyseNote = (text: string, options?: AnalyseOptions) => Promise<Analysis>

/** A tagger that can be told to forget what it has met. */
export interface ForgetfulTagger extends Tagger {
  readonly recycle: () => void
}

export interface NoteOptions {
  readonly loadTagger: () => Promise<ForgetfulTagger>
  /** ms without an English text after which the tagger is emptied. */
  readonly idle?: number
}

/** Reads Danish at once, and English from the moment that somebody writes it. Runs in Node and in a page. */
export function createNoteAnalyser(
  lexicons: readonly CompiledLexicon[],
  { loadTagger, idle = 60_000 }: NoteOptions,
): AnalyseNote {
  const danish = createAnalyser(lexicons, { isWhole: true })
  let english: Promise<{ readonly analyser: Analyser; readonly tagger: ForgetfulTagger }> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const withEnglish = async (): Promise<Analyser> => {
    english ??= loadTagger().then((tagger) => ({
      tagger,
      analyser: createAnalyser(lexicons, { tagger, isWhole: true }),
    }))
    // A load that did not succeed is tried again by the next text.
    english.catch(() => (english = undefined))
    const { analyser, tagger } = await english
    clearTimeout(timer)
    timer = setTimeout(tagger.recycle, idle)
    // In Node it must not keep a process alive that has nothing else to do; a page has no such call.
    if (typeof timer === 'object') timer.unref()
    return analyser
  }

  return async (text, options) => {
    const answer = analyseWithout(danish, text, options)
    return answer ?? (await withEnglish()).analyse(text, options)
  }
}

/** The answer where nothing in the text needs the tagger, otherwise undefined. */
function analyseWithout(danish: Analyser, text: string, options?: AnalyseOptions): Analysis | undefined {
  try {
    const answer = danish.analyse(text, options)
    return answer.unread.some(({ reason }) => reason === 'not-loaded') ? undefined : answer
  } catch (error) {
    if (error instanceof NotLoadedError && error.language === 'en') return undefined
    throw error
  }
}
