import { expect, test } from 'vitest'
import { readClassFields, readEntryFields, writeClass, writeEntry } from '../../../lexicon/source/fields.ts'
import { pathOf, placeOf, toName } from '../../../lexicon/source/paths.ts'
import { readLexiconFiles } from '../../../scripts/lexicon/read-lexicon.ts'

const files = await readLexiconFiles()

test('every entry and word class comes out of a form as it went in, byte by byte', () => {
  const kept = files.flatMap((file) => {
    const place = placeOf(file.path)
    if (!place) return []
    const { path, text } = file
    expect(pathOf(place)).toBe(path)
    const written =
      place.kind === 'entry'
        ? writeEntry(path, readEntryFields(text))
        : writeClass(path, readClassFields(text))
    return written.text === text ? [] : [path]
  })
  expect(kept).toEqual([])
  expect(files.filter(({ path }) => placeOf(path)).length).toBeGreaterThan(1000)
})

test('what a form leaves empty is no field of the file', () => {
  const path = 'entries/da/label/tung-sag.yml'
  const text = 'patterns:\n  - "[[tung/a sag/n]]"\nnote: Hvorfor.\n'
  const fields = readEntryFields(text)
  expect(writeEntry(path, fields).text).toBe("patterns:\n  - '[[tung/a sag/n]]'\nnote: Hvorfor.\n")
})

test.each([
  ['Tung sag!', 'tung-sag'],
  ['  »Går i stå« ', 'går-i-stå'],
  ['§ 12', '12'],
])('«%s» becomes the name %s', (words, name) => {
  expect(toName(words)).toBe(name)
})
