import { expect, test } from 'vitest'
import { compileLexicon } from '../../../lexicon/compile/compile-lexicon.ts'
import { createAnalyser } from '../../../lexicon/engine/analyser.ts'
import type { SpanModel } from '../../../lexicon/engine/spans/model.ts'
import { loadTables } from '../../../lexicon/engine/tables.ts'
import { parseLexicon } from '../../../lexicon/source/parse-lexicon.ts'
import { parseNotes } from '../../../scripts/evaluate/parse-notes.ts'
import { notesOf } from '../../../scripts/train/examples.ts'
import { trainSpans } from '../../../scripts/train/train-spans.ts'
import { chooseVeto } from '../../../scripts/train/veto.ts'
import { compileSmall, smallFiles } from '../../lexicon/small-lexicon.ts'

/** Notes in which baking opens where something is baked, and not where somebody bakes on a thought. */
const { notes } = parseNotes(
  'notes',
  ['Borgeren', 'Hun', 'Han', 'Bgr.']
    .flatMap((who, i) => [
      `### note-${i}-a | da | prøve\n${who} {{P.strength|bager kringler til naboerne}}. ${who} er 41 år.`,
      `### note-${i}-b | da | prøve\n${who} {{P.strength|bager brød til opgangen}}. Brevet er sendt.`,
      `### note-${i}-c | da | prøve\n${who} bager længe på svaret. Næste samtale er om fem uger.`,
      `### note-${i}-d | da | prøve\n${who} bager længe på tanken om flytningen. Mødet er kort.`,
    ])
    .join('\n\n'),
)

const patterns = { 'da/strength/bager': '[[bager]]' }
const lexicon = compileSmall(patterns)
const taught = {
  ...trainSpans(notes, ['Mødet er flyttet til torsdag.'], loadTables(lexicon)),
  least: { deficit: 0.85, possibility: 0.82 },
}
const read = (veto?: SpanModel['veto']) =>
  createAnalyser([{ ...lexicon, learnt: { ...taught, ...(veto && { veto }) } }])
const found = ({ analyse }: ReturnType<typeof read>, text: string) =>
  analyse(text, { language: 'da' }).remarks.map(({ entry }) => entry)

const BAKED = 'I dag bager borgeren boller til naboerne.'
const THOUGHT = 'I dag bager borgeren længe på svaret.'
const asked = { least: 0.2, entries: { bager: 0 } }

test('what a pattern finds and the reader knows as well is kept', () =>
  expect(found(read(asked), BAKED)).toEqual(['bager']))

test('what a pattern finds in words that were never marked so is dropped', () =>
  expect(found(read(asked), THOUGHT)).toEqual([]))

test('an entry that the reader is not asked of finds what its pattern says', () =>
  expect(found(read({ least: 0.2, entries: {} }), THOUGHT)).toEqual(['bager']))

test('without what was learnt, and with what was learnt without a veto, patterns are believed', () => {
  expect(found(createAnalyser([lexicon]), THOUGHT)).toEqual(['bager'])
  expect(found(read(), THOUGHT)).toEqual(['bager'])
})

test('an entry whose own example would fall silent is not asked of', () => {
  const [entry] = parseLexicon(smallFiles(patterns)).source.entries
  const choose = (example: string) =>
    chooseVeto([{ ...entry!, examples: { marks: [example], leaves: [] } }], 0.2, 'da', read).entries
  expect(choose('I dag [[bager]] borgeren boller til naboerne.')).toHaveProperty('bager')
  expect(choose('I dag [[bager]] borgeren længe på svaret.')).toEqual({})
})

test('an entry whose examples are others than those taught is not asked of', () => {
  const { source } = parseLexicon(smallFiles(patterns))
  const entries = chooseVeto(source.entries, 0.2, 'da', () => read()).entries
  const compile = (marks: readonly string[]) => {
    const edited = source.entries.map((entry) => ({ ...entry, examples: { marks, leaves: [] } }))
    const learnt = { ...taught, veto: { least: 0.2, entries } }
    return compileLexicon({ ...source, entries: edited, learnt: { da: learnt } }, 'da')
  }
  expect(found(createAnalyser([compile(source.entries[0]!.examples.marks)]), THOUGHT)).toEqual([])
  expect(found(createAnalyser([compile([`I dag [[bager]] hun.`])]), THOUGHT)).toEqual(['bager'])
})

test('examples of entries are notes, in which what others mark is marked too', () => {
  const [entry] = parseLexicon(smallFiles(patterns)).source.entries
  const examples = { marks: ['Hun [[går ture]] og bager.'], leaves: ['Hun sover.'] }
  const [marks, leaves] = notesOf([{ ...entry!, examples }], createAnalyser([lexicon]))
  expect(marks?.marks.map(({ start, end }) => marks.text.slice(start, end))).toEqual(['går ture', 'bager'])
  expect(leaves).toMatchObject({ text: 'Hun sover.', marks: [] })
})
