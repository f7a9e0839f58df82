import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createReading } from '../../../lexicon/engine/reading.ts'
import { readText } from '../../../lexicon/engine/read.ts'
import { loadTables } from '../../../lexicon/engine/tables.ts'
import { compileSmall } from '../small-lexicon.ts'

const tables = loadTables(compileSmall({ 'da/label/doven': '[[doven/a]]' }))
const reading = createReading()

const english = loadTables(compileSmall({ 'en/label/lazy': '[[lazy/a]]' }, {}, 'en'))

/** The sentences of a text, from their first to their last word. */
function sentences(text: string, own = tables): readonly string[] {
  readText(text, own, reading)
  return Array.from({ length: reading.sentences }, (_, s) =>
    text.slice(reading.start[reading.sentenceStart[s]!], reading.end[reading.sentenceStart[s + 1]! - 1]),
  )
}

function words(text: string): readonly string[] {
  readText(text, tables, reading)
  return Array.from({ length: reading.count }, (_, t) => text.slice(reading.start[t], reading.end[t]))
}

test.each([
  ['Hun kom kl. 9. Vi talte om job.', ['Hun kom kl. 9', 'Vi talte om job']],
  ['Han har bl.a. arbejdet i køkken mv. og på lager.', ['Han har bl.a. arbejdet i køkken mv. og på lager']],
  ['Samtale d. 12. marts. Borger møder.', ['Samtale d. 12. marts', 'Borger møder']],
  ['Jf. § 9, stk. 1, nr. 2, skal kommunen følge op.', ['Jf. § 9, stk. 1, nr. 2, skal kommunen følge op']],
  ['Aftaler:\n- ringer til butikken\n- sender CV', ['Aftaler', 'ringer til butikken', 'sender CV']],
  ['møder ikke op. virker træt.', ['møder ikke op', 'virker træt']],
  ['Bgr. er 41 år. Bgr. bor alene.', ['Bgr. er 41 år', 'Bgr. bor alene']],
  ['Vi talte med M. Hansen om det.', ['Vi talte med M. Hansen om det']],
  ['Så klapper hun i. Arbejdsgiver venter.', ['Så klapper hun i', 'Arbejdsgiver venter']],
  ['Virker han træt? Ja.', ['Virker han træt', 'Ja']],
  [
    'En lang linje, som er brudt af feltet efter mange ord i rækken og går\nvidere på den næste.',
    ['En lang linje, som er brudt af feltet efter mange ord i rækken og går\nvidere på den næste'],
  ],
  ['Første linje\nAnden linje', ['Første linje', 'Anden linje']],
  ['Ok.Virker glad.', ['Ok', 'Virker glad']],
])('«%s» has these sentences', (text, expected) => {
  expect(sentences(text)).toEqual(expected)
})

test.each([
  ['en 12-årig pt. kl. 10.30', ['en', '12-årig', 'pt', 'kl', '10.30']],
  ['fra d.12 til 3/4-26, 10–13', ['fra', 'd', '12', 'til', '3/4-26', '10–13']],
  ['cv’et og A-kassen, f.eks. u.t.', ['cv’et', 'og', 'A-kassen', 'f.eks', 'u.t']],
  ['2 t/u w/o M&S e/mail', ['2', 't/u', 'w/o', 'M&S', 'e', 'mail']],
  ['a@b.dk og/eller 15%', ['a', 'b.dk', 'og', 'eller', '15']],
])('«%s» has these words', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

test.each([
  ['Seen by Dr. Lee. Will f/up Mon.', ['Seen by Dr. Lee', 'Will f/up Mon']],
  [
    'Hx of MI, e.g. in 2019. Cust DNA. Rang 2 p.m. and left msg.',
    ['Hx of MI, e.g. in 2019', 'Cust DNA', 'Rang 2 p.m. and left msg'],
  ],
  [
    'S: Tired. O: Late, approx. 20 min. A: Unsure. P: Ring St. Mary.',
    ['S: Tired', 'O: Late, approx. 20 min', 'A: Unsure', 'P: Ring St. Mary'],
  ],
  ["Can't come Tues. Won't ring? Ok.", ["Can't come Tues", "Won't ring", 'Ok']],
])('the English «%s» has these sentences', (text, expected) => {
  expect(sentences(text, english)).toEqual(expected)
})

test('letters made of two signs, soft hyphens and foreign keyboards are read as the word they spell', () => {
  const { form } = tables
  const known = (text: string) => {
    readText(text, tables, reading)
    return reading.form[0]
  }
  const doven = known('doven')
  expect(doven).toBeGreaterThanOrEqual(0)
  expect(known('DOVEN')).toBe(doven)
  expect(known('do\u00adven')).toBe(doven)
  expect(form('måske', 0, 5, 0)).toBe(-1)
  expect(known('maaske')).toBe(known('måske'))
  expect(known('ma\u030aske')).toBe(known('måske'))
})

test('words lie in the text in order, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      readText(text, tables, reading)
      // One expectation a text: thousands would take longer than the reading.
      const edges = Array.from({ length: reading.count }, (_, t) => [
        reading.start[t]!,
        reading.end[t]!,
      ]).flat()
      const inOrder = edges.every(
        (edge, i) => edge >= (edges[i - 1] ?? 0) && (i % 2 === 0 || edge > edges[i - 1]!),
      )
      expect(inOrder).toBe(true)
      expect(edges.at(-1) ?? 0).toBeLessThanOrEqual(text.length)
      expect(reading.sentenceStart[reading.sentences]).toBe(reading.count)
    }),
  )
})

test('a text without signs ends somewhere: after three hundred words, or at a comma after two hundred', () => {
  const lengths = (text: string) => sentences(text).map((sentence) => words(sentence).length)
  expect(lengths('hun er her '.repeat(250))).toEqual([300, 300, 150])
  expect(lengths('hun er her og siger det, '.repeat(100))).toEqual([204, 204, 192])
})
