import { expect, test } from 'vitest'
import { isCovered, patternOf, siteName } from '../../extension/sites.ts'

test.each([
  ['https://journal.example.dk/sag/1?x=2', 'https://journal.example.dk/*'],
  ['http://127.0.0.1:8787/', 'http://127.0.0.1/*'],
  ['chrome://extensions', null],
  ['file:///tmp/a.html', null],
  ['not an address', null],
])('the site of %s is %s', (address, pattern) => {
  expect(patternOf(address)).toBe(pattern)
})

test.each([
  ['https://a.example/x', 'https://a.example/*', true],
  ['https://a.example:8443/x', 'https://a.example/*', true],
  ['http://a.example/x', 'https://a.example/*', false],
  ['http://a.example/x', '*://a.example/*', true],
  ['https://sub.a.example/x', 'https://*.a.example/*', true],
  ['https://a.example/x', 'https://*.a.example/*', true],
  ['https://ba.example/x', 'https://*.a.example/*', false],
  ['https://a.example.evil/x', 'https://a.example/*', false],
  ['https://a.example/x', '<all_urls>', true],
  ['about:blank', 'https://a.example/*', false],
])('%s under %s: %s', (address, pattern, covered) => {
  expect(isCovered(address, pattern)).toBe(covered)
})

test('a person reads the name of a site without its signs', () => {
  expect(siteName('https://journal.example.dk/*')).toBe('journal.example.dk')
})
