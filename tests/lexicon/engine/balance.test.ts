import { describe, expect, test } from 'vitest'
import { weigh } from '../../../lexicon/engine/balance.ts'
import type { Category, Language, Missing, Remark } from '../../../lexicon/engine/types.ts'
import { readSigns } from '../../../lexicon/engine/weighing/signs.ts'

const OPENS: readonly Category[] = ['strength', 'goal', 'step', 'condition', 'progress', 'belief', 'support']

const remark = (category: Category): Remark => ({
  ...{ start: 0, end: 1, category, entry: category, note: '', question: '', suggestions: [] },
  orientation: OPENS.includes(category) ? 'possibility' : 'deficit',
})

/** What a note is asked for that holds these remarks and is long enough to be asked. */
function asked(
  text: string,
  categories: readonly Category[] = ['label', 'lack', 'doubt', 'burden'],
  language: Language = 'da',
  words = 120,
): readonly Missing[] {
  const readAll = () => readSigns(text, language)
  return weigh(categories.map(remark), { text, language, words, readSigns: readAll }).missing
}

const DANISH =
  'Hun sad i venteværelset. Hun er opgivende og mangler overblik. Det fortæller hun ikke meget om.'
const ENGLISH = 'She sat in the waiting room. She is aimless and lacks drive. She told me little of it.'

test('a note that only closes is asked for the goal and the next step, and for no more', () => {
  expect(asked(DANISH)).toEqual(['goal', 'step'])
  expect(asked(ENGLISH, undefined, 'en')).toEqual(['goal', 'step'])
})

test('what the remarks show is there is not asked for', () => {
  expect(asked(DANISH, ['label', 'lack', 'doubt', 'goal'])).toEqual(['step', 'condition'])
  expect(asked(DANISH, ['label', 'lack', 'doubt', 'goal', 'step', 'condition'])).toEqual([])
})

test('a note that closes once, or not at all, is asked nothing', () => {
  expect(asked(DANISH, [])).toEqual([])
  expect(asked(DANISH, ['label', 'strength'])).toEqual([])
  expect(asked(DANISH, ['label', 'lack'])).not.toEqual([])
})

test('a short note owes nobody a goal', () => {
  expect(asked(DANISH, undefined, 'da', 49)).toEqual([])
  expect(asked(DANISH, undefined, 'da', 50)).not.toEqual([])
})

test('who closes little is not asked for conditions', () => {
  expect(asked(DANISH, ['label', 'lack', 'goal', 'step'])).toEqual([])
  expect(asked(DANISH, ['label', 'lack', 'doubt', 'goal', 'step'])).toEqual(['condition'])
})

test('a note in which more opens than closes is not asked for conditions', () => {
  const open: Category[] = ['goal', 'step', 'strength']
  expect(asked(DANISH, ['label', 'lack', 'doubt', ...open])).toEqual(['condition'])
  expect(asked(DANISH, ['label', 'lack', 'doubt', ...open, 'progress'])).toEqual([])
})

test('the citizen who is heard nowhere in a note that closes much is asked about', () => {
  const silent = 'Praktikanten var på lageret. Han er ligeglad og uden overblik. Vi aftaler en ny tid.'
  expect(asked(silent, ['label', 'lack', 'doubt', 'burden', 'condition'])).toEqual(['goal', 'voice'])
  expect(asked(silent, ['label', 'lack', 'doubt', 'condition'])).toEqual(['goal'])
  expect(
    asked(`${silent} Han synes, det larmer.`, ['label', 'lack', 'doubt', 'burden', 'condition']),
  ).toEqual(['goal'])
})

describe('by the kind of note', () => {
  test.each([
    ['da', 'Telefonsamtale om brevet fra i går. Hun er opgivende og mangler overblik.'],
    ['en', 'Rang her about the letter. She is aimless and lacks drive.'],
  ] as const)('a note of a call needs no job goal and no conditions (%s)', (language, text) => {
    expect(asked(text, undefined, language)).toEqual(['step'])
  })

  test.each([
    ['da', '02.40. Ved broen. Hun er opgivende og mangler overblik.'],
    ['da', 'Natrunde med Per. Hun er opgivende og mangler overblik.'],
    ['en', 'Night outreach, 4 below. She is aimless and lacks drive.'],
  ] as const)('nor does a note of a night (%s): %s', (language, text) => {
    expect(asked(text, undefined, language)).toEqual(['step'])
  })

  test('neither a date nor a morning makes a night', () => {
    expect(asked(`Samtale 03.05.2024 kl. 10.15. ${DANISH}`)).toContain('goal')
    expect(asked(`Met at 9.20 on 03/05. ${ENGLISH}`, undefined, 'en')).toContain('goal')
  })

  test('a call that is mentioned further down makes no note of a call', () => {
    expect(asked(`${DANISH.repeat(2)} Opringning fra skolen.`)).toContain('goal')
  })

  test.each([
    ['da', 'Lægekonsulentens vurdering efter gennemsyn. Hun er opgivende.'],
    ['da', 'Hun er opgivende og mangler overblik. Hun kan klage over det til Ankestyrelsen.'],
    ['da', 'Sagsfremstilling. Hun er opgivende og mangler overblik.'],
    ['da', 'Hun er opgivende. Sagen lukkes med udgangen af året.'],
    ['da', 'Hun er opgivende, jf. § 9, stk. 2, og mangler overblik efter serviceloven.'],
    ['en', 'A file review for the team. She is aimless and lacks drive.'],
    ['en', 'She is aimless and lacks drive. The case is closed.'],
    ['en', 'Pursuant to section 4 and schedule 2 she lacks drive; she is not entitled to more.'],
  ] as const)('a text that follows a form of its own is asked nothing (%s): %s', (language, text) => {
    expect(asked(text, undefined, language)).toEqual([])
  })

  test('a telephone on the table makes no note of a call', () => {
    expect(asked(`Hun spillede på sin telefon. ${DANISH}`)).toContain('goal')
    expect(asked(`Her phone lay on the desk. ${ENGLISH}`, undefined, 'en')).toContain('goal')
  })

  test("an assessor's report on the desk makes no opinion on files", () => {
    expect(asked(`Medical assessor's report received. ${ENGLISH}`, undefined, 'en')).toContain('goal')
  })

  test('one reference to the law makes no decision, nor does a word that begins like an abbreviation', () => {
    expect(asked(`${DANISH} Selv er hun selvkritisk, selvlært og selvhjulpen, se § 7.`)).toContain('goal')
  })
})
