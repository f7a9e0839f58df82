import { describe, expect, test } from 'vitest'
import { createAnalyser, NotLoadedError } from '../../../lexicon/engine/analyser.ts'
import { FormatError } from '../../../lexicon/engine/tables.ts'
import { loadTagger } from '../../../scripts/lexicon/load-tagger.ts'
import { compileSmall } from '../small-lexicon.ts'

const base = compileSmall({
  'da/label/doven': '[[doven/a]]',
  'da/label/svag': '[[svag/a]]',
  'da/burden/langt-fra': '[[langt fra arbejdsmarkedet]]',
  'da/prognosis/langt-fra-job': '[[langt fra (arbejdsmarkedet|job/n)]]',
  'da/strength/god-til': '[[god/a til at *]]',
})
const { analyse } = createAnalyser([base])
const entries = (text: string, lexicons = [base]) =>
  createAnalyser(lexicons)
    .analyse(text, { language: 'da' })
    .remarks.map(({ entry }) => entry)

test('an answer names the language, the lexicon, and remarks with what a person sees', () => {
  const text = 'Borgeren er efter min vurdering doven og god til at tale med kunder.'
  const { language, lexicon, remarks, unread, balance } = analyse(text)
  expect(language).toBe('da')
  expect(lexicon).toBe(base.version)
  expect(unread).toEqual([])
  expect(balance).toMatchObject({ deficit: 1, possibility: 1 })
  expect(remarks[0]).toEqual({
    start: text.indexOf('doven'),
    end: text.indexOf('doven') + 5,
    orientation: 'deficit',
    category: 'label',
    entry: 'doven',
    note: 'Hvorfor.',
    question: 'Hvad?',
    suggestions: [],
  })
})

test('of two remarks on the same words a prognosis speaks', () => {
  expect(entries('Han er langt fra arbejdsmarkedet.')).toEqual(['langt-fra-job'])
})

test('an overlay takes the place of entries with the same id, adds its own, and silences what it retires', () => {
  const overlay = {
    ...compileSmall({ 'da/label/svag': '[[svagelig/a]]', 'da/label/træt': '[[træt/a]]' }),
    retired: ['doven'],
  }
  expect(entries('Han er doven, svag, svagelig og træt.', [base, overlay])).toEqual(['svag', 'træt'])
})

test('a lexicon of another format is refused with a reason', () => {
  expect(() => createAnalyser([{ ...base, format: 99 as 3 }])).toThrow(FormatError)
  expect(() => createAnalyser([{ ...base, format: 99 as 3 }])).toThrow('format 99')
})

describe('English where it is not loaded', () => {
  const english = 'He has been on the list for a long time and is not at all ready for work with people.'

  test('is refused, without a word of the text', () => {
    expect(() => analyse(english)).toThrow(NotLoadedError)
    try {
      analyse(english)
    } catch (error) {
      expect((error as Error).message).toContain('English')
      expect((error as Error).message).not.toContain('list')
    }
    expect(() => analyse('Doven.', { language: 'en' })).toThrow(NotLoadedError)
  })

  test('in a Danish note is said to be unread', () => {
    const text = `Borgeren er doven, og det har han været længe, men han vil gerne have en samtale om det, når han er klar til det og har fået sovet. ${english} Han er svag i dag.`
    const { remarks, unread } = analyse(text)
    expect(remarks.map(({ entry }) => entry)).toEqual(['doven', 'svag'])
    expect(unread).toEqual([
      { start: text.indexOf('He has'), end: text.indexOf('people') + 6, reason: 'not-loaded' },
    ])
  })
})

test('a text in neither language is said to be unread; an empty one has nothing to say', () => {
  const { language, unread } = analyse('Wir haben gestern lange über alle diese Dinge gesprochen')
  expect(language === null || unread.length === 1).toBe(true)
  expect(analyse('')).toMatchObject({ language: null, remarks: [], unread: [] })
  expect(analyse('   \n\n ')).toMatchObject({ remarks: [], unread: [] })
})

test('a note in both languages is read sentence by sentence', () => {
  const english = compileSmall({ 'en/label/lazy': '[[lazy]]', 'en/goal/wants': '[[wants to *]]' }, {}, 'en')
  const both = createAnalyser([base, english], { tagger: loadTagger() })
  const text =
    'Borgeren er doven og har været det længe, siger hans egen mor i dag. ' +
    'My colleague wrote of him that he is a lazy man who has been on the list for a year. ' +
    'He wants to work with dogs in the town. Han er svag i dag.'
  const { language, remarks, unread } = both.analyse(text)
  expect(unread).toEqual([])
  expect(remarks.map(({ entry }) => entry)).toEqual(expect.arrayContaining(['wants', 'svag']))
  expect(remarks.map(({ start, end }) => text.slice(start, end))).toContain(
    'wants to work with dogs in the town',
  )
  expect(language === 'da' || language === 'en').toBe(true)
  expect([...remarks].sort((a, b) => a.start - b.start)).toEqual(remarks)
})

test('a text with more to remark on than a call takes as arguments', () => {
  const { remarks } = analyse('Han er doven. '.repeat(150_000), { language: 'da' })
  expect(remarks).toHaveLength(150_000)
}, 60_000)

test('an open end that nobody has written yet is no remark', () => {
  const { analyse: analyseEnd } = createAnalyser([compileSmall({ 'da/goal/mål': 'mål er [[*]]' })])
  const found = (text: string) =>
    analyseEnd(text, { language: 'da' }).remarks.map(({ start, end }) => text.slice(start, end))
  expect(found('Hans mål er')).toEqual([])
  expect(found('Han bor i Ribe. Hans mål er')).toEqual([])
  expect(found('Hans mål er et job. Det går.')).toEqual(['et job'])
})
