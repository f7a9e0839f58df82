import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { compareRows, packRows } from '../../../lexicon/compile/pack-rows.ts'
import { packTurning, unpackTurning } from '../../../lexicon/engine/load/numbers.ts'
import { unpackRows } from '../../../lexicon/engine/load/rows.ts'

function unpacked(packed: ReturnType<typeof packRows>): readonly (readonly number[])[] {
  const { start, numbers } = unpackRows(packed)
  return [...start.slice(1)].map((end, row) => [...numbers.slice(start[row], end)])
}

describe('packRows', () => {
  it('gives back sorted rows of any numbers', () => {
    const rows = fc.array(fc.array(fc.oneof(fc.nat(5), fc.nat(100_000)), { maxLength: 6 }))
    fc.assert(
      fc.property(rows, (any) => {
        const sorted = [...any].sort(compareRows)
        expect(unpacked(packRows(sorted))).toEqual(sorted)
      }),
      { seed: 2026 },
    )
  })
  it('writes what a row has of the one before it once', () => {
    const packed = packRows([
      [4, 7, 9],
      [4, 7, 11, 30],
      [4, 7, 11, 30],
    ])
    expect([packed.firsts.length, packed.rests.length]).toEqual([2, 3])
  })
  it('has nothing to give of nothing', () => {
    expect(unpacked(packRows([]))).toEqual([])
  })
})

test('numbers that mostly rise come back where they fall as well', () => {
  const numbers = [3, 3, 90, 12, 99, 0]
  expect([...unpackTurning(packTurning(numbers, 100), 100)]).toEqual(numbers)
})
