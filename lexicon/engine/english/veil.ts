import type { Span } from '../types.ts'

/** What the tagger's model knows: its words in their listed spelling. */
export interface Vocabulary {
  readonly has: (word: string) => boolean
  /** First and last parts that keep a hyphenated word in one piece: *anti-*, *-like*. */
  readonly keepsTogether: (first: string, last: string) => boolean
}

/** Ends and beginnings from which the model guesses the part of speech of a word it does not know. */
const ENDS =
  'tish able like less llah stan gton abad land tnam ing ous ful ary ier est ity ion pur ed ly fy ky es er or'.split(
    ' ',
  )
const BEGINNINGS = ['cross', 'anti', 'post', 'non']
/** Letters that placeholders are made of; the later ones where the first would spell a word. */
const FILLINGS = ['q', 'z', 'j', 'x']
/** Signs that make one token of their neighbours: addresses, tags. */
const GLUE = /[@#_\\]|:\/\//

/**
 * The sentence with every word that the model does not know replaced by a placeholder of the same length and
 * kind, and every figure by ones, so that nothing of a note but common words ever reaches the tagger's memory.
 * Known words stand in the model's own spelling, mostly small letters. Offsets stay what they were.
 */
export function veilSentence(sentence: string, tokens: readonly Span[], vocabulary: Vocabulary): string {
  let veiled = ''
  let at = 0
  tokens.forEach(({ start, end }, i) => {
    const before = sentence.slice(at, start)
    const after = sentence.slice(end, tokens[i + 1]?.start ?? sentence.length)
    const glued = GLUE.test(before) || GLUE.test(after)
    veiled +=
      before +
      (glued
        ? fill(sentence.slice(start, end), vocabulary)
        : veilWord(sentence.slice(start, end), vocabulary))
    at = end
  })
  return veiled + sentence.slice(at)
}

function veilWord(word: string, vocabulary: Vocabulary): string {
  const spelling = knownSpelling(word, vocabulary)
  if (spelling !== undefined) return spelling
  if (word.includes('.')) return fill(word, vocabulary)
  const parts = word.split(/([-‐‑'’‘`´])/)
  if (parts.length === 1) return placeholder(word, vocabulary)
  if (vocabulary.keepsTogether(parts[0]!, parts.at(-1)!)) return fill(word, vocabulary)
  return parts
    .map((part, i) =>
      i % 2 === 1 ? part : (knownSpelling(part, vocabulary) ?? placeholder(part, vocabulary)),
    )
    .join('')
}

function knownSpelling(word: string, { has }: Vocabulary): string | undefined {
  if (has(word)) return word
  const lower = word.toLowerCase()
  return lower.length === word.length && has(lower) ? lower : undefined
}

/** Every run of letters and figures in a word becomes a placeholder; other signs stay. */
const fill = (word: string, vocabulary: Vocabulary): string =>
  word.replace(/[\p{L}\p{M}\p{N}\p{Cs}\p{Cf}]+/gu, (run) => placeholder(run, vocabulary))

function placeholder(word: string, { has }: Vocabulary): string {
  const ordinal = /^\d+(st|nd|rd|th)$/i.exec(word)
  if (ordinal) return '1'.repeat(word.length - 2) + ordinal[1]!
  if (/^\p{N}/u.test(word)) return word.replace(/[^]/g, '1')
  const lower = word.toLowerCase()
  const end = ENDS.find((e) => lower.endsWith(e) && lower.length > e.length) ?? ''
  const beginning = BEGINNINGS.find((b) => lower.startsWith(b) && lower.length > b.length + end.length) ?? ''
  const made = FILLINGS.map(
    (letter) => beginning + letter.repeat(word.length - beginning.length - end.length) + end,
  )
  const plain = made.find((candidate) => !has(candidate)) ?? made[0]!
  if (lower === word) return plain
  return word.toUpperCase() === word && word.length > 1
    ? plain.toUpperCase()
    : plain.charAt(0).toUpperCase() + plain.slice(1)
}
