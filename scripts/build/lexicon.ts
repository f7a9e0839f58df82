import { writeLexicon } from '../lexicon/write-lexicon.ts'
import type { Target } from './target.ts'

/** The compiled lexicons. They stand by themselves, because some commands need nothing else built. */
export const LEXICON: Target = {
  out: 'lexicon',
  from: ['lexicon', 'scripts/lexicon'],
  build: () => writeLexicon('dist/lexicon'),
}
