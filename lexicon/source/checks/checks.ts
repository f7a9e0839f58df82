import { capturesExist } from './captures-exist.ts'
import { canonicalForm } from './canonical-form.ts'
import type { Check } from './check.ts'
import { classesExist } from './classes-exist.ts'
import { deficitsOffer } from './deficits-offer.ts'
import { fewReadings } from './few-readings.ts'
import { examplesHold } from './examples-hold.ts'
import { idsUnique } from './ids-unique.ts'
import { knownPlaces } from './known-places.ts'
import { noFunctionWords } from './no-function-words.ts'
import { patternsOnce } from './patterns-once.ts'
import { questionsAsk } from './questions-ask.ts'
import { shortTexts } from './short-texts.ts'
import { suggestionsHold } from './suggestions-hold.ts'

/** Checks of the files alone: these must pass before the lexicon can be compiled. */
export const BEFORE_COMPILING: readonly Check[] = [
  knownPlaces,
  idsUnique,
  classesExist,
  capturesExist,
  fewReadings,
]

/** Checks of words and of the lexicon at work. */
export const AFTER_COMPILING: readonly Check[] = [
  patternsOnce,
  noFunctionWords,
  questionsAsk,
  shortTexts,
  deficitsOffer,
  examplesHold,
  suggestionsHold,
  canonicalForm,
]
