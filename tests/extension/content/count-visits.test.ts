import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { countVisits } from '../../../extension/content/count-visits.ts'
import type { NoteState } from '../../../extension/feedback/feedback.ts'
import type { Visit } from '../../../extension/tally/visit.ts'

const field = new EventTarget() as HTMLElement

const state = (text: string): NoteState => ({
  text,
  remarks: [],
  analysis: null,
  waved: 0,
  written: [{ start: 0, end: text.length }],
})

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('addEventListener', () => {})
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('whoever leaves before the sentences are counted again has them all counted', () => {
  const told: Visit[] = []
  const visits = countVisits((visit) => told.push(visit))
  visits.observe(field, [], state('Hun kom i går.'))
  visits.observe(field, [], state('Hun kom i går. Hun gik igen. Det var sent.'))
  visits.end(field)
  expect(told).toEqual([{ entries: [], sentences: 3 }])
})

test('a field that was emptied a moment after the last letter is counted on top', () => {
  const told: Visit[] = []
  const visits = countVisits((visit) => told.push(visit))
  const twice = 'Hun kom i går. Hun gik igen.'
  visits.observe(field, [], state(twice))
  field.dispatchEvent(new Event('focusout'))
  vi.advanceTimersByTime(60_000)
  visits.observe(field, [], state(`${twice} `))
  visits.observe(field, [], state(''))
  vi.advanceTimersByTime(1000)
  visits.observe(field, [], state('Han ringede. Hun svarede ham.'))
  visits.end(field)
  expect(told.map(({ sentences }) => sentences)).toEqual([2, 2])
})
