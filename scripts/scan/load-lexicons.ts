import { readFile } from 'node:fs/promises'
import type { CompiledLexicon } from '../../lexicon/engine/compiled.ts'
import { isUpToDate, remember, stampOf } from '../build/up-to-date.ts'
import { LEXICON } from '../build/lexicon.ts'

/** The entries could not be compiled. The message says which, and what to do. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError'
}

/**
 * Both compiled lexicons, compiled anew where an entry has changed since the last time.
 *
 * @throws {LexiconError}
 */
export async function loadLexicons(): Promise<readonly CompiledLexicon[]> {
  const stamp = await stampOf(LEXICON)
  if (!(await isUpToDate(LEXICON, stamp))) {
    await LEXICON.build().catch((error: Error) => {
      throw new LexiconError(error.message)
    })
    await remember(LEXICON, stamp)
  }
  return Promise.all(
    ['da', 'en'].map(
      async (language) =>
        JSON.parse(await readFile(`dist/lexicon/${language}.json`, 'utf8')) as CompiledLexicon,
    ),
  )
}
