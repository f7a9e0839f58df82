import { writeFile } from 'node:fs/promises'
import { canonical, hasCanonicalForm } from '../../lexicon/source/canonical.ts'
import { LEXICON_FOLDER, readLexiconFiles } from './read-lexicon.ts'

for (const file of await readLexiconFiles()) {
  if (!hasCanonicalForm(file.path)) continue
  const wanted = canonical(file)
  if (wanted === file.text) continue
  await writeFile(LEXICON_FOLDER + file.path, wanted)
  console.log(file.path)
}
