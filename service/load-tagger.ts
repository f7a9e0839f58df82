import type { ForgetfulTagger } from './analyse-note.ts'

/** A fresh English tagger. Its model is three megabytes of data, read from the package at the first call. */
export async function loadTagger(): Promise<ForgetfulTagger> {
  const [{ createWinkTagger }, { default: model }] = await Promise.all([
    import('../lexicon/engine/english/wink.ts'),
    import('wink-eng-lite-web-model'),
  ])
  return createWinkTagger(model)
}
