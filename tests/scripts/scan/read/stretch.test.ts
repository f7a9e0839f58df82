import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutIntoStretches, placeIn, type Stretch } from '../../../../scripts/scan/read/stretch.ts'

async function* partsOf(...parts: string[]): AsyncGenerator<string> {
  yield* parts
}
const collect = async (parts: string[], most?: number) => {
  const stretches: Stretch[] = []
  for await (const stretch of cutIntoStretches(partsOf(...parts), most)) stretches.push(stretch)
  return stretches
}

test('a file of ordinary size is read whole', async () => {
  expect(await collect(['Første linje\n\n', 'Anden linje'])).toEqual([
    { text: 'Første linje\n\nAnden linje', start: 0, line: 1, column: 1 },
  ])
})

test('an empty file holds no stretch', async () => {
  expect(await collect(['', ''])).toEqual([])
})

test('stretches of a large file say where they stand in it', async () => {
  expect(await collect(['Et afsnit.\n\nTo af', 'snit.\n\nTre afsnit.'], 14)).toEqual([
    { text: 'Et afsnit.\n\n', start: 0, line: 1, column: 1 },
    { text: 'To afsnit.\n\n', start: 12, line: 3, column: 1 },
    { text: 'Tre afsnit.', start: 24, line: 5, column: 1 },
  ])
})

test('whatever the text and however it arrives, nothing is lost and every place is right', async () => {
  const character = fc.constantFrom('a', 'æ', ' ', '.', '\n', '\r\n', '😀', '\ud83d')
  const part = fc.string({ unit: character, maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(
      fc.array(part, { maxLength: 8 }),
      fc.integer({ min: 4, max: 20 }),
      async (parts, most) => {
        const whole = parts.join('')
        const stretches = await collect(parts, most)
        expect(stretches.map(({ text }) => text).join('')).toBe(whole)
        for (const { text, start, line, column } of stretches) {
          expect(text.length).toBeLessThanOrEqual(most)
          const before = whole.slice(0, start)
          expect({ line, column }).toEqual({
            line: before.split('\n').length,
            column: start - before.lastIndexOf('\n'),
          })
        }
      },
    ),
  )
})

test('a place in a stretch that begins within a line', () => {
  const stretch = { text: 'c\nde', start: 2, line: 1, column: 3 }
  expect([0, 1, 2, 3].map((offset) => placeIn(stretch, offset))).toEqual([
    { line: 1, column: 3 },
    { line: 1, column: 4 },
    { line: 2, column: 1 },
    { line: 2, column: 2 },
  ])
})
