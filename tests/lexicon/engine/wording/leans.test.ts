import { describe, expect, test } from 'vitest'
import { settle } from '../../../../lexicon/engine/wording/leans.ts'
import type { Language } from '../../../../lexicon/engine/types.ts'

/** The note with a sentence begun behind its first one; where the caret goes stands `|`. */
function begin(note: string, opening: string, language: Language): string {
  const end = note.search(/[.!]/u)
  const start = note.lastIndexOf(' ', end) + 1
  const text = `${note.slice(start, end)}. ${opening}`
  const { text: put, caret } = settle(
    { kind: 'starter', start, end, text, caret: text.length },
    note,
    language,
  )
  return note.slice(0, start) + put.slice(0, caret) + '|' + put.slice(caret) + note.slice(end)
}

describe('before a sentence that may point back, what is begun goes into brackets within the one that is meant', () => {
  test.each([
    [
      'Hun kan ingenting. Sådan skrev jeg i maj måned.',
      'Hun kan ingenting (det næste er |). Sådan skrev jeg i maj måned.',
    ],
    [
      'Hun kan ingenting. Jeg tror ikke selv på det.',
      'Hun kan ingenting (det næste er |). Jeg tror ikke selv på det.',
    ],
    [
      'Hun kan ingenting! Men hun vil gerne prøve igen.',
      'Hun kan ingenting (det næste er |)! Men hun vil gerne prøve igen.',
    ],
    ['Hun kan ingenting. Fra morgen til aften.', 'Hun kan ingenting (det næste er |). Fra morgen til aften.'],
    [
      'Hun kan ingenting. Er hun mon overhovedet blevet spurgt?',
      'Hun kan ingenting (det næste er |). Er hun mon overhovedet blevet spurgt?',
    ],
    [
      'Hun kan ingenting.\n- Men hun vil gerne prøve igen.',
      'Hun kan ingenting (det næste er |).\n- Men hun vil gerne prøve igen.',
    ],
  ])('Danish: %s', (note, expected) => expect(begin(note, 'Det næste er ', 'da')).toBe(expected))

  test.each([
    [
      'She can do nothing. That is my own view of her.',
      'She can do nothing (I base it on |). That is my own view of her.',
    ],
    [
      'She can do nothing. The team thinks so as well.',
      'She can do nothing (I base it on |). The team thinks so as well.',
    ],
  ])('English: %s', (note, expected) => expect(begin(note, 'I base it on ', 'en')).toBe(expected))
})

describe('before any other it is a sentence of its own', () => {
  test.each([
    ['Hun kan ingenting.', 'Hun kan ingenting. Det næste er |.'],
    ['Hun kan ingenting.\n', 'Hun kan ingenting. Det næste er |.\n'],
    [
      'Hun kan ingenting. Hun møder hver dag klokken otte.',
      'Hun kan ingenting. Det næste er |. Hun møder hver dag klokken otte.',
    ],
  ])('Danish: %s', (note, expected) => expect(begin(note, 'Det næste er ', 'da')).toBe(expected))
})

test('what goes on within the sentence stays as it is', () => {
  const suggestion = { kind: 'starter' as const, start: 7, end: 12, text: 'doven, især når ', caret: 16 }
  expect(settle(suggestion, 'Hun er doven. Sådan er det.', 'da')).toBe(suggestion)
})
