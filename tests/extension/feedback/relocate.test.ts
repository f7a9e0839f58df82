import { expect, test } from 'vitest'
import { relocate } from '../../../extension/feedback/apply.ts'

const SPAN = { start: 7, end: 17 }

test('words that stand where they stood are found', () => {
  expect(relocate('Hun er umotiveret.', SPAN, 'umotiveret')).toEqual(SPAN)
})

test('words that have moved a little are found, once', () => {
  expect(relocate('I dag: Hun er umotiveret.', SPAN, 'umotiveret')).toEqual({ start: 14, end: 24 })
})

test('words that are gone, far away, or could be meant twice are not replaced', () => {
  expect(relocate('Hun er træt.', SPAN, 'umotiveret')).toBeNull()
  expect(relocate(`${'x'.repeat(400)} umotiveret`, SPAN, 'umotiveret')).toBeNull()
  expect(relocate('x umotiveret, umotiveret', SPAN, 'umotiveret')).toBeNull()
  expect(relocate('Hun er.', { start: 7, end: 7 }, '')).toBeNull()
})
