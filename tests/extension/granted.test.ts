import { expect, test } from 'vitest'
import { narrow } from '../../extension/granted.ts'

const JOURNAL = 'https://journal.example.dk/*'
const ALL_OF_IT = 'https://*.example.dk/*'

test('without a policy whatever was granted is read along with', () => {
  expect(narrow([JOURNAL, 'https://other.example/*'], undefined)).toEqual([
    JOURNAL,
    'https://other.example/*',
  ])
})

test('with one, what lies within the sites that it names, the narrower of two', () => {
  expect(narrow([JOURNAL, 'https://other.example/*'], [ALL_OF_IT])).toEqual([JOURNAL])
  expect(narrow([ALL_OF_IT, 'https://other.example/*'], [JOURNAL])).toEqual([JOURNAL])
  expect(narrow([JOURNAL], [JOURNAL])).toEqual([JOURNAL])
  expect(narrow([JOURNAL], [])).toEqual([])
})
