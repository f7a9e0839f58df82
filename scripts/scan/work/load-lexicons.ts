import { readFile } from 'node:fs/promises'
import { isUpToDate, remember, stampOf } from '../../build/up-to-date.ts'
import { LEXICON } from '../../build/lexicon.ts'
import { LexiconError, share, type LexiconBytes } from './lexicons.ts'

/**
 * Both compiled lexicons, compiled anew where an entry has changed since the last time.
 *
 * @throws {LexiconError}
 */
export async function loadLexicons(): Promise<LexiconBytes> {
  const stamp = await stampOf(LEXICON)
  if (!(await isUpToDate(LEXICON, stamp))) {
    await LEXICON.build().catch((error: Error) => {
      throw new LexiconError(error.message)
    })
    await remember(LEXICON, stamp)
  }
  return Promise.all(
    ['da', 'en'].map(async (language) => share(await readFile(`dist/lexicon/${language}.json`))),
  )
}
