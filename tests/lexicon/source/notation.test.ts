import { describe, expect, test } from 'vitest'
import { NotationError, parseMember, parsePattern } from '../../../lexicon/source/notation.ts'

const kinds = (text: string) => parsePattern(text).nodes.map(({ kind }) => kind)

test('a pattern is read into its parts', () => {
  const { nodes } = parsePattern('være/v.fin:verb [0-2] [[<negative-trait:what>]] !(men *)')
  expect(nodes).toMatchObject([
    { kind: 'lemma', lemma: 'være', pos: 'v', features: ['fin'], capture: 'verb' },
    { kind: 'gap', min: 0, max: 2 },
    { kind: 'open' },
    { kind: 'class', name: 'negative-trait' },
    { kind: 'close' },
    { kind: 'not' },
  ])
})

test('a capture may stand inside or behind the brackets of a class', () => {
  const inside = parsePattern('[[<negative-trait:what>]]').nodes[1]
  const behind = parsePattern('[[<negative-trait>:what]]').nodes[1]
  expect(inside).toEqual(behind)
  expect(behind).toMatchObject({ name: 'negative-trait', capture: 'what' })
})

test.each([
  ['^ [[ingen (job/n|arbejde/n)]] $', ['start', 'open', 'form', 'choice', 'close', 'end']],
  ['[[møde/v ~ aldrig]] *', ['open', 'lemma', 'either', 'form', 'close', 'rest']],
  [
    '[[(i den grad)? ressource|svag/a +problem/n motivations+]]',
    ['open', 'choice', 'lemma', 'tail', 'head', 'close'],
  ],
])('«%s» is read', (text, expected) => {
  expect(kinds(text)).toEqual(expected)
})

test('a word written apart knows its joint', () => {
  expect(parseMember('ressource|svag/a')).toEqual([
    { kind: 'lemma', lemma: 'ressourcesvag', pos: 'a', features: [], joint: 9 },
  ])
})

describe('a pattern that cannot be read says what to write instead', () => {
  test.each([
    ['doven/a', 'Mark exactly one stretch with [[ … ]]'],
    ['[[doven/a]] [[svag/a]]', 'found 2 [['],
    ['[[(doven/a|svag/a]]', 'not closed'],
    ['[[doven/a)]]', 'without "("'],
    ['[[doven/a]] , men', 'Leave out the sign'],
    ['[[doven/x]]', 'see NOTATION.md'],
    ['[[doven/a.fin.foo]]', 'is no word form; use one of'],
    ['[[doven/a]] [3-1]', 'from a smaller to a larger number'],
    ['[[<Trait>]]', 'Write a word class as <name>'],
    ['[[+problem]]', 'Say which kind of word'],
    ['[[(doven/a|)]]', 'is empty'],
  ])('%s', (text, message) => {
    const read = () => parsePattern(text)
    expect(read).toThrow(NotationError)
    expect(read).toThrow(message)
  })
})
