import { expect, test } from 'vitest'
import { createVisitCounter } from '../../../extension/tally/visit.ts'

test('an entry that was marked counts once for the visit, however many marks it had', () => {
  const counter = createVisitCounter()
  counter.observe(['viljetræk', 'viljetræk', 'påstår'], 2, 0)
  counter.observe(['viljetræk', 'påstår'], 3, 5000)
  expect(counter.leave()).toEqual({
    entries: [
      { entry: 'viljetræk', outcome: 'left' },
      { entry: 'påstår', outcome: 'left' },
    ],
    sentences: 3,
  })
})

test('a suggestion that was taken, a mark waved away and words mended by hand are told apart', () => {
  const counter = createVisitCounter()
  counter.observe(['viljetræk', 'påstår', 'kan-ikke'], 1, 0)
  counter.rewrite('viljetræk')
  counter.keep('påstår')
  counter.observe([], 1, 4000)
  expect(counter.leave()?.entries).toEqual([
    { entry: 'viljetræk', outcome: 'rewritten' },
    { entry: 'påstår', outcome: 'left' },
    { entry: 'kan-ikke', outcome: 'other' },
  ])
})

test('one suggestion taken counts more than another mark of the same entry that was waved away', () => {
  const counter = createVisitCounter()
  counter.observe(['viljetræk'], 1, 0)
  counter.rewrite('viljetræk')
  counter.keep('viljetræk')
  expect(counter.leave()?.entries).toEqual([{ entry: 'viljetræk', outcome: 'rewritten' }])
})

test('a mark that flickers while a word is half typed is not counted', () => {
  const counter = createVisitCounter()
  counter.observe(['doven'], 1, 0)
  counter.observe([], 1, 800)
  expect(counter.leave()).toEqual({ entries: [], sentences: 1 })
})

test('who comes back to the field counts anew only for what was marked since', () => {
  const counter = createVisitCounter()
  counter.observe(['viljetræk'], 2, 0)
  counter.leave()
  counter.observe(['viljetræk', 'påstår'], 3, 9000)
  expect(counter.leave()).toEqual({ entries: [{ entry: 'påstår', outcome: 'left' }], sentences: 1 })
  expect(counter.leave()).toBeUndefined()
})

test('a field that is emptied for the next note counts the same entry again', () => {
  const counter = createVisitCounter()
  counter.observe(['viljetræk'], 2, 0)
  counter.leave()
  counter.observe([], 0, 9000)
  counter.observe(['viljetræk'], 4, 20_000)
  expect(counter.leave()).toEqual({ entries: [{ entry: 'viljetræk', outcome: 'left' }], sentences: 4 })
})

test('what was left standing and is taken up at the next visit is news', () => {
  const counter = createVisitCounter()
  counter.observe(['viljetræk'], 2, 0)
  counter.leave()
  counter.rewrite('viljetræk')
  counter.observe([], 2, 9000)
  expect(counter.leave()?.entries).toEqual([{ entry: 'viljetræk', outcome: 'rewritten' }])
})
