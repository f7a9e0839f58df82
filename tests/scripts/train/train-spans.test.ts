import { expect, test } from 'vitest'
import { createAnalyser } from '../../../lexicon/engine/analyser.ts'
import { LABELS } from '../../../lexicon/engine/spans/labels.ts'
import { loadSpans } from '../../../lexicon/engine/spans/load-spans.ts'
import { BUCKETS } from '../../../lexicon/engine/spans/model.ts'
import { unpackFour } from '../../../lexicon/engine/spans/packed.ts'
import { loadTables } from '../../../lexicon/engine/tables.ts'
import { parseNotes } from '../../../scripts/evaluate/parse-notes.ts'
import { packFeatures } from '../../../scripts/train/pack.ts'
import { trainSpans } from '../../../scripts/train/train-spans.ts'
import { compileSmall } from '../../lexicon/small-lexicon.ts'

const PEOPLE = ['Borgeren', 'Hun', 'Han', 'Bgr.']
const CLOSES = ['ligger som en våd klud', 'ligger altid på sofaen', 'ligger og flyder derhjemme']
const OPENS = ['bager kringler til naboerne', 'bager brød til hele opgangen', 'bager kager med sin datter']

/** Notes in which lying about closes and baking opens; the rest is plain. */
const { notes } = parseNotes(
  'notes',
  PEOPLE.flatMap((who, i) =>
    CLOSES.map(
      (close, j) =>
        `### note-${i}-${j} | da | prøve\n${who} {{D.burden|${close}}}. ${who} {{P.strength|${OPENS[j]}}}. ` +
        `${who} er 41 år og bor i lejlighed. Næste samtale er om fem uger.`,
    ),
  ).join('\n\n'),
)

const general = { 'da/burden/byrde-generelt': null, 'da/strength/styrke-generelt': null }
const lexicon = compileSmall(general)
const model = trainSpans(
  notes,
  ['Mødet er flyttet til torsdag.', 'Brevet er sendt i dag.'],
  loadTables(lexicon),
)
const { analyse } = createAnalyser([
  { ...lexicon, learnt: { ...model, least: { deficit: 0.5, possibility: 0.5 } } },
])
const found = (text: string) =>
  analyse(text, { language: 'da' }).remarks.map(({ start, end, category }) => [
    category,
    text.slice(start, end),
  ])

test('what was learnt is found in a sentence that was not there, in its category', () => {
  expect(found('I dag ligger borgeren på sofaen. Borgeren bager småkager til opgangen.')).toEqual([
    ['burden', expect.stringContaining('ligger')],
    ['strength', expect.stringContaining('bager')],
  ])
})

test('plain sentences stay plain, and the guards hold', () => {
  expect(found('Borgeren er 52 år og bor i lejlighed. Brevet er sendt til borgeren.')).toEqual([])
  expect(found('Lægen oplyser, at borgeren ligger som en våd klud.')).toEqual([])
})

test('a remark of this kind asks, offers no words, and belongs to the general entry', () => {
  const [remark] = analyse('Borgeren ligger på sofaen og flyder.', { language: 'da' }).remarks
  expect(remark).toMatchObject({ entry: 'byrde-generelt', suggestions: [] })
})

test('the same notes teach the same', () => {
  const again = trainSpans(
    notes,
    ['Mødet er flyttet til torsdag.', 'Brevet er sendt i dag.'],
    loadTables(lexicon),
  )
  expect(JSON.stringify(again)).toBe(JSON.stringify(model))
})

test('packed weights come back, each within half a step', () => {
  const table = new Float32Array(BUCKETS * LABELS)
  for (const [at, weight] of [
    [3, 1.5],
    [LABELS * 70 + 2, 0.2],
    [LABELS * 200 + 1, -0.7],
    [table.length - 1, 0.9],
  ] as const)
    table[at] = weight
  const least = { deficit: 1, possibility: 1 }
  const packed = { ...model, least, ...packFeatures(table, model.step) }
  const { weights } = loadSpans(packed, loadTables(lexicon)).known
  const four = new Int32Array(4)
  const isNear = (sum: number, feature: number) => {
    unpackFour(sum, four)
    const at = feature * LABELS
    return four.every(
      (steps, i) => Math.abs(steps * model.step - (table[at + 1 + i]! - table[at]!)) <= model.step / 2 + 1e-6,
    )
  }
  expect(weights.every(isNear)).toBe(true)
  expect(weights.every((sum) => sum === 0)).toBe(false)
})
