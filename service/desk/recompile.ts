import type { Desk } from '../deps.ts'
import type { Lexicons } from '../live-lexicons.ts'
import type { LexiconVersion } from '../store/lexicons.ts'
import type { Store } from '../store/store.ts'
import { readVersion } from './lexicon-now.ts'

/**
 * Compiles what is published with the engine of this release, where another release compiled it in a format that this
 * one does not read. Undefined where its files no longer pass the checks: trainers see why when they publish again.
 */
export const recompileWith =
  ({ product, workshop }: Desk) =>
  async (store: Store, version: LexiconVersion): Promise<Lexicons | undefined> => {
    const { folder } = await readVersion(store, version, await product())
    const { lexicons } = await workshop.prepare(folder.files)
    return lexicons
  }
