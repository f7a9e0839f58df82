import compiledDanish from 'compiled-lexicon/da'
import { createAnalyser } from './engine/analyser.ts'
import type { CompiledLexicon } from './engine/compiled.ts'
import type { AnalyseOptions, Analyser, Analysis, Tagger } from './engine/types.ts'

export { createAnalyser, NotLoadedError } from './engine/analyser.ts'
export { createIncrementalAnalyser, type IncrementalAnalyser } from './engine/incremental.ts'
export { FormatError } from './engine/tables.ts'
export type { CompiledLexicon } from './engine/compiled.ts'
export type * from './engine/types.ts'

/** The Danish lexicon of this release, for `createAnalyser`: alone, or with a lexicon of your own laid over it. */
export const danish: CompiledLexicon = compiledDanish

/** What English takes beside the engine. */
export interface English {
  readonly lexicon: CompiledLexicon
  /** `recycle` empties its memory; for a program that is done with English for a while. */
  readonly tagger: Tagger & { readonly recycle: () => void }
}

let loading: Promise<English> | undefined
let analyser: Analyser | undefined

/**
 * Reads a note and says where its words close or open the picture of the citizen's chances. Nothing of the note is
 * kept. Danish is there from the start; English comes with `await loadEnglish()`.
 *
 * @throws {NotLoadedError} when the note is in English and English is not loaded.
 * @example
 * analyse('Borgeren er umotiveret.').remarks[0].question
 */
export function analyse(text: string, options?: AnalyseOptions): Analysis {
  analyser ??= createAnalyser([danish])
  return analyser.analyse(text, options)
}

/**
 * Loads what English takes, some megabytes from files beside this one, so that `analyse` reads it from then on. The
 * answer is for `createAnalyser`. A load that did not succeed is tried again by the next call.
 */
export function loadEnglish(): Promise<English> {
  loading ??= load()
  loading.catch(() => (loading = undefined))
  return loading
}

async function load(): Promise<English> {
  const [{ createWinkTagger }, { default: model }, { default: lexicon }] = await Promise.all([
    import('./engine/english/wink.ts'),
    import('wink-eng-lite-web-model'),
    import('compiled-lexicon/en'),
  ])
  const tagger = createWinkTagger(model)
  analyser = createAnalyser([danish, lexicon], { tagger })
  return { lexicon, tagger }
}
