import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contrast, parseHex, toneOn } from '../../../extension/feedback/tone.ts'

test('black on white is as far apart as can be', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21)
})

test('marks can be seen on any ground', () => {
  const part = fc.integer({ min: 0, max: 255 })
  fc.assert(
    fc.property(
      part,
      part,
      part,
      fc.constantFrom('deficit', 'possibility'),
      (red, green, blue, orientation) => {
        const ground = [red, green, blue] as const
        return contrast(parseHex(toneOn(ground, orientation)), ground) >= 3
      },
    ),
  )
})
