import { expect, test } from 'vitest'
import { hostsToLeave, readSiteState } from '../../../extension/popup/site-state.ts'

const HERE = 'https://journal.example.dk/sag/1'
const PATTERN = 'https://journal.example.dk/*'

test('a site is on when it was granted, by itself or by a wider pattern', () => {
  expect(readSiteState(HERE, [], [])).toEqual({ kind: 'off', name: 'journal.example.dk', pattern: PATTERN })
  expect(readSiteState(HERE, [PATTERN], []).kind).toBe('on')
  expect(readSiteState(HERE, ['https://*.example.dk/*'], []).kind).toBe('on')
})

test('a site that is built in cannot be switched off', () => {
  expect(readSiteState(HERE, [PATTERN], [PATTERN]).kind).toBe('fixed')
})

test('there is no switch where the browser tells no address, or one of its own', () => {
  expect(readSiteState(undefined, [], []).kind).toBe('none')
  expect(readSiteState('chrome://settings', [], []).kind).toBe('none')
})

test('to leave a site, everything that covers it is given back', () => {
  const granted = [PATTERN, 'https://*.example.dk/*', 'https://other.example/*']
  expect(hostsToLeave(readSiteState(HERE, granted, []), granted)).toEqual(granted.slice(0, 2))
})
