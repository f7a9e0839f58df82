import { expect, test } from 'vitest'
import { factsOf } from '../../service/log.ts'

class NoteError extends Error {}

test('an error is told by its class, its code and its place, never by its message', () => {
  const error = Object.assign(new NoteError('Anna er umotiveret\n    at hjemmet.ts:1:2)'), { code: 'EPIPE' })
  expect(factsOf(error)).toEqual({
    error: 'NoteError',
    code: 'EPIPE',
    at: expect.stringMatching(/^log\.test\.ts:\d+:\d+$/) as string,
  })
})

test('a message that was changed afterwards is not taken for a place', () => {
  const error = new Error('Anna\n    at hjemmet.ts:1:2')
  error.message = 'noget andet'
  expect(JSON.stringify(factsOf(error))).not.toContain('hjemmet')
})

test('a code that is a sentence is left out', () => {
  expect(factsOf(Object.assign(new Error('x'), { code: 'Anna er umotiveret' }))).not.toHaveProperty('code')
})

test('what is thrown and is no error is told by its kind', () => {
  expect(factsOf('Anna er umotiveret')).toEqual({ error: 'string' })
  expect(factsOf(undefined)).toEqual({ error: 'undefined' })
})
