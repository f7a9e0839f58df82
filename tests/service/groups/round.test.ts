import { expect, test } from 'vitest'
import {
  EMPTY_ROUND,
  LONGEST,
  readMeasure,
  readRound,
  sidesOf,
  writeRound,
} from '../../../service/groups/round.ts'

test('a round is read as it was written', () => {
  const round = {
    ...EMPTY_ROUND,
    step: 'keep' as const,
    title: 'Mål',
    keep: 'Borgerens mål står øverst.',
    block: 742,
  }
  expect(readRound('keep', writeRound(round))).toEqual(round)
})

test('what is stored in another form is an empty round, and not an error', () => {
  expect(readRound('some step', '{"wonder":7}')).toEqual(EMPTY_ROUND)
  expect(() => writeRound({ ...EMPTY_ROUND, wonder: 'x'.repeat(LONGEST + 1) })).toThrow()
})

test.each([
  ['opens', { kind: 'opens' }],
  ['rewritten', { kind: 'rewritten' }],
  ['category:goal', { kind: 'category', category: 'goal' }],
  ['entry:påstår', { kind: 'entry', entry: 'påstår' }],
  ['category:everything', undefined],
  ['entry:', undefined],
  ['', undefined],
])('the figures may follow %j', (name, measure) => {
  expect(readMeasure(name)).toEqual(measure)
})

test('an experiment is compared with as many blocks before it', () => {
  expect(sidesOf({ block: null, blocks: 1 })).toBeUndefined()
  expect(sidesOf({ block: 740, blocks: 1 })).toEqual({ before: [739], after: [740] })
  expect(sidesOf({ block: 740, blocks: 2 })).toEqual({ before: [738, 739], after: [740, 741] })
})
