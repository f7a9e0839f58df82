import type { Language } from '../../lexicon/engine/types.ts'
import { CARD_STYLE } from './card-style.ts'
import { WORDS, type Words } from './words/words.ts'

/** What marks and cards look like, and what the view says. */
export interface CardKit {
  readonly style: string
  readonly words: Words
}

/** In one language, for whoever mounts the view or sends it to one that is mounted; see `FeedbackOptions`. */
export const cardKit = (language: Language): CardKit => ({ style: CARD_STYLE, words: WORDS[language] })
