import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeCard } from '../../../extension/feedback/card-place.ts'

const line = (top: number) => ({ left: 100, top, right: 200, bottom: top + 20 })
const CARD = { width: 360, height: 300 }

test('a card goes under the words, or above them where there is no room', () => {
  expect(placeCard(line(100), CARD, { width: 1000, height: 800 })).toMatchObject({ left: 92, top: 128 })
  expect(placeCard(line(700), CARD, { width: 1000, height: 800 })).toMatchObject({ top: 392 })
})

test('a card never leaves the viewport', () => {
  const size = fc.integer({ min: 200, max: 2000 })
  fc.assert(
    fc.property(size, size, fc.integer({ min: 0, max: 1980 }), (width, height, top) => {
      const place = placeCard(
        line(Math.min(top, height - 20)),
        { width: Math.min(360, width - 16), height: 300 },
        { width, height },
      )
      return place.left >= 8 && place.top >= 0 && place.top + Math.min(300, place.height) <= height
    }),
  )
})
