import type { Context } from '../context.ts'
import { AFTER_BREAK, AFTER_COLON, CAPITAL, OPENS_LINE, OPENS_SENTENCE } from '../reading.ts'
import { wordAt, type Range } from './words.ts'

/** A capital here says nothing of the word: something begins. */
const BEGINS = OPENS_SENTENCE | OPENS_LINE | AFTER_COLON | AFTER_BREAK

/** What is put in at a place where a sentence begins begins with a capital, as the words there did. */
export function withCapital(text: string, from: number, { reading, sentence, text: note }: Context): string {
  const token = sentence.from + from
  const before = reading.before[token]!
  // «Came in w/o appt. **Insists** …»: a sentence after all.
  const isLate =
    reading.form[token]! >= 0 &&
    /[.!?] $/.test(note.slice(Math.max(0, reading.start[token]! - 2), reading.start[token]))
  return before & CAPITAL && (before & BEGINS || isLate) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

/** «A [so-called] entrepreneur»: *a* and *an* stay outside, and hold for what comes next. */
export function suitsArticle(text: string, from: number, context: Context): boolean {
  const article = /^an?$/.exec(wordAt(context, from - 1))?.[0]
  if (article === undefined || context.tables.lexicon.language !== 'en') return true
  return (article === 'an') === /^(?:[aeio](?!ne\b)|u(?!n[ia]|s[eu]))/i.test(text)
}

/** A word that was capital only because it opened the sentence is not so elsewhere. */
/** With a small first letter. */
export const withSmall = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

export function lowerFirst(written: string, [from]: Range, { reading, sentence }: Context): string {
  const token = sentence.from + from
  if ((reading.before[token]! & BEGINS) === 0 || reading.form[token]! < 0) return written
  return withSmall(written)
}
