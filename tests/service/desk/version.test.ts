import { expect, test } from 'vitest'
import { compareVersions, hashFiles, nextVersion } from '../../../service/desk/version.ts'

const at = (day: string) => Date.parse(`${day}T12:00:00Z`)

test.each([
  ['the first of a week', ['2026.47-3'], '2026-11-26', '2026.48-1'],
  ['the next of a week', ['2026.48-1', '2026.48-2'], '2026-11-26', '2026.48-3'],
  ['the tenth comes after the ninth', ['2026.48-9', '2026.48-10'], '2026-11-26', '2026.48-11'],
  ['a Sunday is the end of its week', [], '2026-11-29', '2026.48-1'],
  ['the first days of a year may belong to the week of the old year', [], '2027-01-01', '2026.53-1'],
  ['the last days of a year may belong to the first week of the new one', [], '2024-12-30', '2025.01-1'],
  ['a clock that went back does not make it older', ['2027.02-1'], '2026-11-26', '2027.02-2'],
])('%s', (_, known, day, version) => {
  expect(nextVersion(known, at(day))).toBe(version)
})

test('versions are compared by number, not by letter', () => {
  expect(['2026.48-10', '2026.48-9', '2027.01-1', '0000.00-0'].sort(compareVersions)).toEqual([
    '0000.00-0',
    '2026.48-9',
    '2026.48-10',
    '2027.01-1',
  ])
})

test('the hash of a folder tells content, not order', () => {
  const [a, b] = [
    { path: 'a', text: '1' },
    { path: 'b', text: '2' },
  ]
  expect(hashFiles([a, b])).toBe(hashFiles([b, a]))
  expect(hashFiles([a, b])).not.toBe(hashFiles([a, { ...b, text: '3' }]))
})
