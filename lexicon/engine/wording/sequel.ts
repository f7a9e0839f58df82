import type { Context } from '../context.ts'
import { mayFollow } from './danish.ts'
import { lengthOf, textOf, wordAt } from './words.ts'

/** What a sequel is put in place of, and with what it begins. */
export interface Sequel {
  /** The last word of the sentence, which stays. */
  readonly word: number
  /** That word and the full stop that ends its sentence now. */
  readonly head: string
}

/**
 * Where a sentence can be gone on from: its last word is kept, so that nothing of it is lost, and what follows it ends
 * the new sentence. Undefined where the sentence asks, breaks off, or is gone on from by these words already.
 */
export function findSequel(context: Context, opening: string): Sequel | undefined {
  const { text, reading, sentence } = context
  const word = lengthOf(context) - 1
  const rest = text.slice(reading.end[sentence.from + word])
  // «… på en arbejdsplads **punktum**»: signs that were dictated.
  if (!mayFollow(opening, context) || /^(?:punktum|komma|slut)$/.test(wordAt(context, word))) return undefined
  if (!/^(?:[.!](?!\d)|[^\S\n]*(?:\n|$))/.test(rest)) return undefined
  if (
    rest
      .replace(/^[.!\s]+/, '')
      .toLowerCase()
      .startsWith(opening.trim().toLowerCase())
  )
    return undefined
  return { word, head: `${textOf([word, word + 1], context)}. ` }
}
