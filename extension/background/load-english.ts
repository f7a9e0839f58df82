import { createWinkTagger, type WinkTagger } from '../../lexicon/engine/english/wink.ts'
import { putModelData, type ModelData } from './model-data.ts'

/**
 * The English tagger, its model fetched as data from the extension's package. A worker cannot import a second
 * script, and three megabytes in the first one would delay every Danish note: the build leaves them out, and runs
 * the model's own script at this import.
 */
export async function loadEnglish(fetchJson: <T>(path: string) => Promise<T>): Promise<WinkTagger> {
  putModelData(await fetchJson<ModelData>('english/model.json'))
  const { default: model } = await import('wink-eng-lite-web-model')
  putModelData({})
  return createWinkTagger(model)
}
