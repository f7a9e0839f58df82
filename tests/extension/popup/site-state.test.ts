import { expect, test } from 'vitest'
import { hostsToLeave, readSiteState } from '../../../extension/popup/site-state.ts'

const HERE = 'https://journal.example.dk/sag/1'
const PATTERN = 'https://journal.example.dk/*'
const granted = (
  all: readonly string[] = [],
  built: readonly string[] = [],
  allowed?: readonly string[],
) => ({
  ...{ all, built, allowed },
})

test('a site is on when it was granted, by itself or by a wider pattern', () => {
  expect(readSiteState(HERE, granted())).toEqual({
    ...{ kind: 'off', name: 'journal.example.dk', pattern: PATTERN },
  })
  expect(readSiteState(HERE, granted([PATTERN])).kind).toBe('on')
  expect(readSiteState(HERE, granted(['https://*.example.dk/*'])).kind).toBe('on')
})

test('a site that is built in cannot be switched off', () => {
  expect(readSiteState(HERE, granted([PATTERN], [PATTERN])).kind).toBe('fixed')
})

test('there is no switch where the browser tells no address, or one of its own', () => {
  expect(readSiteState(undefined, granted()).kind).toBe('none')
  expect(readSiteState('chrome://settings', granted()).kind).toBe('none')
})

test('where the workplace has named the sites, others cannot be switched on', () => {
  const kindOf = (all: readonly string[], allowed: readonly string[]) =>
    readSiteState(HERE, granted(all, [], allowed)).kind
  expect(kindOf([], ['https://other.example/*'])).toBe('barred')
  expect(kindOf([], ['https://*.example.dk/*'])).toBe('off')
  expect(kindOf([PATTERN], ['https://*.example.dk/*'])).toBe('on')
})

test('to leave a site, everything that covers it is given back', () => {
  const all = [PATTERN, 'https://*.example.dk/*', 'https://other.example/*']
  expect(hostsToLeave(readSiteState(HERE, granted(all)), all)).toEqual(all.slice(0, 2))
})
