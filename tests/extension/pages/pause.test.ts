import { expect, test } from 'vitest'
import { endOfPause, sayWhen } from '../../../extension/pages/pause.ts'

const at = (text: string) => new Date(text)

test('an hour is an hour, over midnight too', () => {
  expect(endOfPause('hour', at('2026-11-26T23:30:00'))).toEqual(at('2026-11-27T00:30:00'))
})

test('tomorrow is before anybody is at work', () => {
  expect(endOfPause('tomorrow', at('2026-12-31T14:12:33'))).toEqual(at('2027-01-01T05:00:00'))
})

test('the day is said where it is another one', () => {
  const now = at('2026-11-26T14:00:00')
  expect(sayWhen(at('2026-11-26T15:05:00'), now, 'da')).toBe('15.05')
  expect(sayWhen(at('2026-11-27T05:00:00'), now, 'da')).toMatch(/^fredag.* 05\.00$/)
  expect(sayWhen(at('2026-11-27T05:00:00'), now, 'en')).toMatch(/^Friday.* 05:00$/)
})
