import { parentPort, workerData } from 'node:worker_threads'
import type { CompiledLexicon } from '../../lexicon/engine/compiled.ts'
import type { AnalyseOptions, Analysis } from '../../lexicon/engine/types.ts'
import { createNoteAnalyser } from '../analyse-note.ts'
import { loadTagger } from '../load-tagger.ts'

/** A note that is to be read, and what comes back. */
export interface Errand {
  readonly text: string
  readonly options: AnalyseOptions | undefined
}
export type Read =
  | { readonly analysis: Analysis }
  /** The class of what was thrown, never its message. */
  | { readonly failed: string }

const analyse = createNoteAnalyser(workerData as readonly CompiledLexicon[], { loadTagger })

parentPort?.on('message', ({ text, options }: Errand) => {
  void analyse(text, options)
    .then(
      (analysis): Read => ({ analysis }),
      (error: unknown): Read => ({ failed: error instanceof Error ? error.name : typeof error }),
    )
    .then((read) => parentPort?.postMessage(read))
})
