import model from 'wink-eng-lite-web-model'
import { createWinkTagger } from '../../lexicon/engine/english/wink.ts'
import type { Tagger } from '../../lexicon/engine/types.ts'

/** The English tagger with the model as it comes from its package. */
export const loadTagger = (): Tagger => createWinkTagger(model)
