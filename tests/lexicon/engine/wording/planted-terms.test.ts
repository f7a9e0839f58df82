import { expect, test } from 'vitest'
import { wholeAnalyser } from '../../whole-lexicon.ts'

const { analyse } = await wholeAnalyser('da')

const TERMS = [
  'ressourceforløb',
  'jobafklaringsforløb',
  'fleksjob',
  'førtidspension',
  'virksomhedspraktik',
  'løntilskud',
  'samtalegrupper',
  'mentorstøtte',
  'revalidering',
]
const FRAMES = [
  (term: string) => `Han nægter at tale om ${term}.`,
  (term: string) => `Hun vil ikke deltage i ${term} i uge 14.`,
  (term: string) => `Han mangler motivation for ${term}.`,
  (term: string) => `Hun har ingen tro på ${term}, og hun er doven.`,
  (term: string) => `Jeg tvivler på, at hun kan klare ${term} 12 timer om ugen.`,
  (term: string) => `Han brokker sig altid over ${term} hos kommunen.`,
  (term: string) => `Han magter ikke ${term}.`,
  (term: string) => `Hun er umotiveret for ${term} og kommer aldrig til tiden.`,
]

/** The note after each of its suggestions. */
const afterwards = (text: string): readonly string[] =>
  analyse(text, { language: 'da' })
    .remarks.flatMap(({ suggestions }) => suggestions)
    .map(({ start, end, text: put }) => text.slice(0, start) + put + text.slice(end))

test.each(TERMS)('%s is still there after every suggestion', (term) => {
  const notes = FRAMES.flatMap((frame) => afterwards(frame(term)))
  expect(notes.length).toBeGreaterThan(FRAMES.length / 2)
  expect(notes.filter((note) => !note.includes(term))).toEqual([])
})

test('so are when, where and how much of it', () => {
  const lost = FRAMES.map((frame) => frame('fleksjob')).flatMap((text) =>
    (text.match(/uge 14|12 timer om ugen|hos kommunen|til tiden/g) ?? []).flatMap((detail) =>
      afterwards(text).filter((note) => !note.includes(detail)),
    ),
  )
  expect(lost).toEqual([])
})
