import { expect, test } from 'vitest'
import { createAnalyser } from '../../../lexicon/engine/analyser.ts'
import { matchMuch } from '../../../service/desk/bench/match-much.ts'
import { findHits, type SampleNote } from '../../../service/desk/bench/corpus.ts'
import { compareEffect } from '../../../service/desk/effect.ts'
import { compileSmall } from '../../lexicon/small-lexicon.ts'

const analyser = (patterns: Parameters<typeof compileSmall>[0]) => createAnalyser([compileSmall(patterns)])
const note = (id: string, text: string, others: Partial<SampleNote> = {}): SampleNote => {
  const start = text.indexOf('[[')
  const [before = '', inside = '', after = ''] = text.split(/\[\[|\]\]/)
  const marks =
    start < 0 ? [] : [{ start, end: start + inside.length, orientation: 'deficit' as const, what: 'label' }]
  return { id, language: 'da', text: before + inside + after, marks, ...others }
}

const NOTES = [
  note('a', 'Hun er [[doven]].'),
  note('b', 'Han er sur i dag.'),
  note('c', 'I dag var hun sur.', { neutral: true }),
  note('d', 'Min egen note: doven og sur.', { marks: undefined } as never),
]

test('the effect of a draft is a list of what is marked anew, no longer, and otherwise', () => {
  const effect = compareEffect(
    NOTES,
    analyser({ 'da/label/doven': '[[doven]]', 'da/label/egen': '[[egen]]' }),
    analyser({ 'da/label/doven': '[[(er doven|doven)]]', 'da/label/sur': '[[sur]]' }),
  )
  const told = ({ note: id, words, judgement }: (typeof effect.added)[number]) => [id, words, judgement]
  expect(effect.added.map(told)).toEqual([
    ['b', 'sur', 'nothing'],
    ['c', 'sur', 'nothing'],
    ['d', 'sur', 'own'],
  ])
  expect(effect.lost.map(told)).toEqual([['d', 'egen', 'own']])
  expect(effect.changed.map(({ before, after }) => [before.words, after.words])).toEqual([
    ['doven', 'er doven'],
  ])
  expect(effect.categories.find(({ category }) => category === 'label')).toMatchObject({
    before: 3,
    after: 5,
  })
  expect(effect.judgements).toMatchObject({
    agreed: { before: 1, after: 1 },
    nothing: { before: 0, after: 2 },
    own: { before: 2, after: 2 },
  })
})

test('a mark that stays but asks something else is told apart', () => {
  const lexicon = compileSmall({ 'da/label/doven': '[[doven]]' })
  const entries = lexicon.entries.map((entry) => ({ ...entry, questions: ['Hvornår?'] }))
  const effect = compareEffect(NOTES, createAnalyser([lexicon]), createAnalyser([{ ...lexicon, entries }]))
  expect(effect.reworded.map((hit) => [hit.note, hit.words])).toEqual([
    ['a', 'doven'],
    ['d', 'doven'],
  ])
  expect([effect.added, effect.lost, effect.changed]).toEqual([[], [], []])
})

test('a place is shown with the words around it, on one line', () => {
  const text = `${'Langt forinden. '.repeat(20)}Hun\ner doven ${'og bagefter '.repeat(20)}`
  const [hit] = findHits([note('lang', text)], analyser({ 'da/label/doven': '[[doven]]' }))
  expect(hit!.before).toMatch(/^… .*Hun er $/)
  expect(hit!.words).toBe('doven')
  expect(hit!.after).toMatch(/^ og bagefter.* …$/)
})

const entry = { category: 'label' } as Parameters<typeof matchMuch>[0]
const hits = (...ids: readonly string[]) =>
  ids.map((id) => ({ note: id, judgement: id.startsWith('agreed') ? 'agreed' : 'nothing' })) as never[]

test.each([
  ['two neutral sentences', hits('da-neutral:1', 'da-neutral:9'), 100, /2 neutrale sætninger/],
  ['more places that nobody underlined', hits('a', 'b', 'c', 'agreed-1'), 100, /Af 4 steder .* ladet 3 stå/],
  ['every other note', hits('agreed-1', 'agreed-2', 'agreed-3', 'agreed-4'), 10, /i 4 af 10 notater/],
])('an entry that marks %s marks too much', (_, found, notes, says) => {
  expect(matchMuch(entry, found, notes).map((finding) => finding.says.da)).toEqual([
    expect.stringMatching(says),
  ])
})

test('an entry that marks what readers marked is in order', () => {
  expect(matchMuch(entry, hits('da-neutral:1', 'agreed-1', 'agreed-2', 'agreed-3', 'a', 'b'), 100)).toEqual(
    [],
  )
})
