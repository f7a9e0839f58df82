import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { CompiledLexicon } from '../engine/compiled.ts'

/** SHA-256, hexadecimal, of a compiled lexicon without its hash; keys in the order in which they were written. */
export function hashLexicon(body: Omit<CompiledLexicon, 'hash'>): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(body))))
}

/** True when a compiled lexicon is whole: its hash is that of its content. */
export function isWhole(lexicon: CompiledLexicon): boolean {
  const { hash, ...body } = lexicon
  return hash === hashLexicon(body)
}
