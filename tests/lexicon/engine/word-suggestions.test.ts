import { expect, test } from 'vitest'
import { createAnalyser } from '../../../lexicon/engine/analyser.ts'
import { compileSmall } from '../small-lexicon.ts'
import { wholeLexicon } from '../whole-lexicon.ts'

const lexicon = await wholeLexicon('da')
const { analyse } = createAnalyser([lexicon])

const NOTE = 'Hun er doven. Borgeren er umotiveret og møder aldrig op.'
const OTHER = 'Han er besværlig, og han er helt urealistisk. Kari er ikke klar til et arbejde.'

const worded = (text: string) => analyse(text).remarks.map(({ suggestions }) => [...suggestions])

test('suggestions are the same when another note was read before somebody asks for them', () => {
  const atOnce = worded(NOTE)
  expect(atOnce.flat().length).toBeGreaterThan(2)
  const { remarks } = analyse(NOTE)
  analyse(OTHER)
  expect(remarks.map(({ suggestions }) => suggestions)).toEqual(atOnce)
})

test('suggestions are the same in whatever order somebody asks for them', () => {
  const { remarks } = analyse(`${NOTE} ${OTHER}`)
  const backwards = [...remarks].reverse().map(({ suggestions }) => suggestions)
  expect(backwards.reverse()).toEqual(worded(`${NOTE} ${OTHER}`))
})

test('a remark that is sent or written down takes its suggestions along', () => {
  const { remarks } = analyse(NOTE)
  const plain = worded(NOTE)
  expect(structuredClone(remarks).map(({ suggestions }) => suggestions)).toEqual(plain)
  const read = JSON.parse(JSON.stringify(remarks)) as typeof remarks
  expect(read.map(({ suggestions }) => suggestions)).toEqual(plain)
})

test('below an overlay that says other words, the base words its remarks as it does alone', () => {
  const overlay = compileSmall({ 'da/label/kantet': '[[kantet/a]]' })
  const { analyse: analyseBoth } = createAnalyser([lexicon, overlay])
  expect(analyseBoth(NOTE).remarks.map(({ suggestions }) => suggestions)).toEqual(worded(NOTE))
})

test('for whoever writes every answer out, all is worded at once: the same, and nothing that waits with the note', () => {
  const { analyse: analyseWhole } = createAnalyser([lexicon], { isWhole: true })
  const long = `${NOTE} ${OTHER} `.repeat(4)
  const whole = analyseWhole(long)
  expect(JSON.stringify(whole)).toBe(JSON.stringify(analyse(long)))
  expect(whole.balance.missing.length).toBeGreaterThan(0)
  const waiting = [whole, ...whole.remarks].flatMap((one) =>
    Object.values(Object.getOwnPropertyDescriptors(one)).filter(({ get }) => get),
  )
  expect(waiting).toEqual([])
})
