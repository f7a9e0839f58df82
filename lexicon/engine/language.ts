import type { Reading } from './reading.ts'
import type { Tables } from './tables.ts'
import type { Language } from './types.ts'
import { roleBit } from './vocabulary.ts'

const COMMON = roleBit('common')

/** The one that a sentence may be in where a note is not in it. */
export const otherThan = (language: Language): Language => (language === 'da' ? 'en' : 'da')

// Function words that occur in one of the two languages only. Kept here, not in the lexicon: a note in a
// language whose lexicon is not loaded must still be told apart.
const DANISH = new Set(
  'og ikke på af er det en et til har han hun den som med der de jeg vi at fra blev bliver kan skal vil må også efter når hvis eller men ved om sig sin sit sine hans hendes være været været haft nu lige siden mellem igen noget nogen meget kun uden mod dog samt hos'.split(
    ' ',
  ),
)
const ENGLISH = new Set(
  'the and of to is was were with that this he she his they not has have had will would can could been being are be by from on as it at an which who when but or if about after before into no than then there their them him what'.split(
    ' ',
  ),
)

/** Words are plainly in a language when at least this share of them are function words of it. */
const CLEAR = 0.25
/** Words looked at to tell the language of a whole text. */
export const SAMPLE = 400

/** How many function words of each language the tokens `[from, to)` hold. */
export function countFunctionWords(
  text: string,
  reading: Reading,
  from: number,
  to: number,
): Readonly<Record<Language, number>> {
  let da = 0
  let en = 0
  for (let t = from; t < to; t++) {
    const start = reading.start[t]!
    const end = reading.end[t]!
    if (end - start > 7) continue
    const word = text.slice(start, end).toLowerCase()
    const danish = DANISH.has(word)
    const english = ENGLISH.has(word)
    if (danish !== english) {
      if (danish) da++
      else en++
    }
  }
  return { da, en }
}

/** Cheap test on the way: the tokens are plainly in the language they were read in. */
export function isPlainly(reading: Reading, tables: Tables, from: number, to: number): boolean {
  let common = 0
  for (let t = from; t < to; t++) if (tables.roles[reading.signature[t]!]! & COMMON) common++
  return common >= (to - from) * CLEAR
}

/** The language that most of a text is in; null when it holds no function word of either. */
export function mainLanguage(text: string, reading: Reading): Language | null {
  const { da, en } = countFunctionWords(text, reading, 0, Math.min(reading.count, SAMPLE))
  if (da === 0 && en === 0) return null
  return en > da ? 'en' : 'da'
}
