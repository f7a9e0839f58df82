import { readFile } from 'node:fs/promises'
import type { CompiledLexicon } from '../../lexicon/engine/compiled.ts'
import { isUpToDate, remember, stampOf } from '../build/up-to-date.ts'
import { LEXICON } from '../build/lexicon.ts'

/** Both compiled lexicons, compiled anew where an entry has changed since the last time. */
export async function loadLexicons(): Promise<readonly CompiledLexicon[]> {
  const stamp = await stampOf(LEXICON)
  if (!(await isUpToDate(LEXICON, stamp))) {
    await LEXICON.build()
    await remember(LEXICON, stamp)
  }
  return Promise.all(
    ['da', 'en'].map(
      async (language) =>
        JSON.parse(await readFile(`dist/lexicon/${language}.json`, 'utf8')) as CompiledLexicon,
    ),
  )
}
