import type { CompiledLexicon } from '../../../lexicon/engine/compiled.ts'

/** The entries could not be compiled. The message says which, and what to do. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError'
}

/** Compiled lexicons as they lie on the disk, in memory that threads share. */
export type LexiconBytes = readonly Uint8Array[]

/** Every thread reads its own from the same bytes: a build that ends in between must not give them two lexicons. */
export function parseLexicons(files: LexiconBytes): readonly CompiledLexicon[] {
  // Text is not decoded from shared memory.
  return files.map((bytes) => JSON.parse(Buffer.from(bytes).toString('utf8')) as CompiledLexicon)
}

/** Copies bytes into memory that threads share. */
export function share(bytes: Uint8Array): Uint8Array {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
  shared.set(bytes)
  return shared
}
