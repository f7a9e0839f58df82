import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readNote } from '../../service/read-note.ts'
import { NoteInput } from '../../service/routes/schemas.ts'

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('a'.repeat(200_000), 'a'.repeat(200_001)),
)
const language = fc.constantFrom<unknown>('da', 'en', 'sv', '', null, 1, undefined)
const almost = fc.record({ text, language, other: fc.jsonValue() }, { requiredKeys: [] })

test('what is taken for a note is what the description of the service takes, and the same is made of it', () => {
  fc.assert(
    fc.property(fc.oneof(almost, fc.jsonValue()), (value) => {
      const json = JSON.stringify(value)
      const taken = NoteInput.safeParse(JSON.parse(json))
      expect(readNote(json)).toEqual(taken.success ? taken.data : undefined)
    }),
    { numRuns: 300 },
  )
  expect(readNote('{"text":')).toBeUndefined()
})
