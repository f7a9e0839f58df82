import { expect, test } from 'vitest'
import { createNotes } from '../../../service/pages/tryout/keep-notes.ts'

test('trying another note loses nothing that was written', () => {
  const { change } = createNotes(
    new Map([
      ['a', 'Et notat'],
      ['b', 'Et andet'],
    ]),
    'a',
  )
  expect(change('own', 'Et notat, rettet')).toBe('')
  expect(change('b', 'Mit eget')).toBe('Et andet')
  expect(change('a', 'Et andet')).toBe('Et notat, rettet')
  expect(change('own', 'Et notat, rettet')).toBe('Mit eget')
})
