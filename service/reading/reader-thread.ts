import { parentPort, workerData } from 'node:worker_threads'
import type { CompiledLexicon } from '../../lexicon/engine/compiled.ts'
import type { AnalyseOptions } from '../../lexicon/engine/types.ts'
import { createNoteAnalyser } from '../analyse-note.ts'
import { loadTagger } from '../load-tagger.ts'
import type { Answer } from './answer.ts'

/** A note that is to be read, and what comes back. */
export interface Errand {
  readonly text: string
  readonly options: AnalyseOptions | undefined
}
export type Read =
  | { readonly answer: Answer }
  /** The class of what was thrown, never its message. */
  | { readonly failed: string }

/** What a thread says when it has loaded what it needs; after that it answers errands, as many as it was given. */
export const READY = 'ready'

/** Signs of an answer from which it is handed over as bytes, without being copied. */
const LONG = 32_768

const analyse = createNoteAnalyser(workerData as readonly CompiledLexicon[], { loadTagger })

parentPort?.on('message', (errands: readonly Errand[]) => {
  void readAll(errands).then((reads) => {
    const bytes = reads.flatMap((read) =>
      'answer' in read && typeof read.answer !== 'string' ? [read.answer.buffer as ArrayBuffer] : [],
    )
    parentPort?.postMessage(reads, bytes)
  })
})
parentPort?.postMessage(READY)

async function readAll(errands: readonly Errand[]): Promise<readonly Read[]> {
  const reads: Read[] = []
  for (const { text, options } of errands) {
    try {
      const json = JSON.stringify(await analyse(text, options))
      reads.push({ answer: json.length < LONG ? json : new TextEncoder().encode(json) })
    } catch (error) {
      reads.push({ failed: error instanceof Error ? error.name : typeof error })
    }
  }
  return reads
}
