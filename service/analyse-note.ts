import { createAnalyser, NotLoadedError } from '../lexicon/engine/analyser.ts'
import type { CompiledLexicon } from '../lexicon/engine/compiled.ts'
import type { AnalyseOptions, Analyser, Analysis, Tagger } from '../lexicon/engine/types.ts'

/** Same text, same answer as the engine's `Analyser`, with English loaded the first time it is needed. */
export type AnalyseNote = (text: string, options?: AnalyseOptions) => Promise<Analysis>

export interface NoteOptions {
  /** Makes a fresh English tagger. */
  readonly loadTagger: () => Promise<Tagger>
  /** ms without an English text after which the tagger is dropped. */
  readonly idle?: number
  /** English texts after which the tagger is replaced, however busy it is. */
  readonly most?: number
}

/**
 * Reads Danish at once and English when somebody writes it. A tagger keeps words that it does not know, so that it
 * is dropped when nobody needs it and replaced after a number of texts.
 */
export function createNoteAnalyser(
  lexicons: readonly CompiledLexicon[],
  { loadTagger, idle = 60_000, most = 1000 }: NoteOptions,
): AnalyseNote {
  const danish = createAnalyser(lexicons)
  let english: Promise<Analyser> | undefined
  let texts = 0
  let timer: NodeJS.Timeout | undefined

  const drop = () => {
    english = undefined
    texts = 0
  }

  const withEnglish = async (): Promise<Analyser> => {
    english ??= loadTagger().then((tagger) => createAnalyser(lexicons, { tagger }))
    // A load that did not succeed is tried again by the next text.
    english.catch(drop)
    const analyser = await english
    clearTimeout(timer)
    timer = setTimeout(drop, idle).unref()
    if (++texts >= most) drop()
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
