import { resolve } from 'node:path'
import { readConfig } from '../../service/config.ts'
import { openStore } from '../../service/store/store.ts'
import { exportLexicon } from './export-lexicon.ts'
import { LEXICON_FOLDER } from './read-lexicon.ts'

/**
 * `npm run lexicon:export [folder]`: writes what trainers have published as files, for a pull request. The store is the
 * one of the service's own settings.
 */
const folder = process.argv[2] ? resolve(process.argv[2]) : LEXICON_FOLDER
const store = await openStore(readConfig(process.env))
try {
  for (const line of await exportLexicon(store, folder)) console.log(line)
} finally {
  await store.close()
}
