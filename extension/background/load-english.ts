import { createModelFromData, type ModelData } from '../../lexicon/engine/english/model.ts'
import { createWinkTagger, type WinkTagger } from '../../lexicon/engine/english/wink.ts'

/**
 * The English tagger, its model fetched as data from the extension's package. A worker cannot import a second
 * script, and three megabytes in the first one would delay every Danish note.
 */
export async function loadEnglish(fetchJson: <T>(path: string) => Promise<T>): Promise<WinkTagger> {
  return createWinkTagger(createModelFromData(await fetchJson<ModelData>('english/model.json')))
}
