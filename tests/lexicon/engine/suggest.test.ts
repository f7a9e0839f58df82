import { expect, test } from 'vitest'
import { createAnalyser } from '../../../lexicon/engine/analyser.ts'
import { compileSmall } from '../small-lexicon.ts'

/** What stands there after each suggestion is applied; `|` where the caret is left. */
function applied(pattern: string, suggestions: string, text: string): readonly string[] {
  const lexicon = compileSmall({ 'da/label/prøve': pattern }, { more: `suggestions: ${suggestions}\n` })
  const { remarks } = createAnalyser([lexicon]).analyse(text, { language: 'da' })
  return remarks.flatMap((remark) =>
    remark.suggestions.map(({ start, end, text: put, caret }) => {
      const shown = caret === undefined ? put : `${put.slice(0, caret)}|${put.slice(caret)}`
      return text.slice(0, start) + shown + text.slice(end)
    }),
  )
}

test('a rewrite replaces the mark, or what it names', () => {
  expect(applied('[[doven/a]]', '[{ rewrite: i ro }]', 'Han er doven.')).toEqual(['Han er i ro.'])
  expect(
    applied(
      'være/v.fin:verb [0-2] [[doven/a:what]]',
      '[{ rewrite: hviler, replaces: verb..what }]',
      'Han er ret doven.',
    ),
  ).toEqual(['Han hviler.'])
})

test('a capital at the start of the sentence is kept, and taken from what moves inwards', () => {
  expect(applied('[[doven/a]]', '[{ rewrite: uden kræfter }]', 'Doven er han.')).toEqual([
    'Uden kræfter er han.',
  ])
  expect(applied('[[doven/a:what]] *', '[{ rewrite: "dag for dag {what}" }]', 'Doven i dag.')).toEqual([
    'Dag for dag doven i dag.',
  ])
})

test('a verb of the suggestion takes the tense of the one it replaces', () => {
  const put = (text: string) =>
    applied('[[mangle/v:verb lyst/n:what]]', '[{ rewrite: "{have/v as verb} brug for {what}" }]', text)
  expect(put('Hun mangler lyst.')).toEqual(['Hun har brug for lyst.'])
  expect(put('Hun manglede lyst.')).toEqual(['Hun havde brug for lyst.'])
})

test('a word is put into the form that a slot asks for', () => {
  expect(
    applied('[[mangle/v (lyst/n|evne/n):what]]', '[{ rewrite: "søger {what.def}" }]', 'Hun mangler evner.'),
  ).toEqual(['Hun søger evnerne.'])
})

test('a starter leaves the caret in its blank', () => {
  expect(applied('[[doven/a]]', '[{ starter: "træt, når {blank}" }]', 'Han er doven.')).toEqual([
    'Han er træt, når |.',
  ])
})

test.each([
  ['a number', 'Han mangler i 2024 lyst.'],
  ['a name', 'Han mangler hos Netto lyst.'],
  ['a negation', 'Han mangler vel ikke kun lyst.'],
])('where %s would be lost, nothing is offered', (_what, text) => {
  const only = ['a negation', 'Han mangler vel ikke kun lyst.'].includes(text)
  const found = applied('[[mangle/v [0-4] lyst/n]]', '[{ rewrite: søger }]', text)
  expect(found).toEqual(only ? ['Han søger.'] : [])
})

test('a word that needs its negation is not left alone without it', () => {
  const pattern = '[[(kan dårligt|kan ikke) (overskue *):what]]'
  const rewrite = '[{ rewrite: "kan {what} med støtte" }]'
  expect(applied(pattern, rewrite, 'Han kan dårligt overskue breve.')).toEqual([
    'Han kan overskue breve med støtte.',
  ])
  expect(applied(pattern, rewrite, 'Han kan ikke overskue breve.')).toEqual([])
  expect(applied(pattern, rewrite, 'Han kan ikke overskue noget.')).toEqual([])
})

test('hours keep the week that they are counted by', () => {
  const pattern = '[[(otte timer):what [0-2] er utopi]]'
  const offer = '[{ starter: "{what} kræver, at {blank}" }]'
  expect(applied(pattern, offer, 'Selv otte timer er utopi.')).toEqual(['Selv otte timer kræver, at |.'])
  expect(applied(pattern, offer, 'Selv otte timer om ugen er utopi.')).toEqual([
    'Selv otte timer om ugen kræver, at |.',
  ])
  expect(
    applied(pattern, '[{ starter: "nu kræver {what}, at {blank}" }]', 'Selv otte timer om ugen er utopi.'),
  ).toEqual([])
})
