import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { compileLexicon } from '../../lexicon/compile/compile-lexicon.ts'
import { createAnalyser } from '../../lexicon/engine/analyser.ts'
import type { Analysis, Language } from '../../lexicon/engine/types.ts'
import { readCorpus } from '../../scripts/bench/notes.ts'
import { loadTagger } from '../../scripts/lexicon/load-tagger.ts'
import { readLexicon } from '../../scripts/lexicon/read-lexicon.ts'

/** More than a million texts in a soak; each time others, so that the figure to repeat them with is said. */
const RUNS = process.env.SOAK ? 350_000 : 20_000
const SEED = Number(process.env.SOAK || 2026)

vi.setConfig({ testTimeout: 3_600_000 })

const source = await readLexicon()
const lexicons = (['da', 'en'] as const).map((language) => compileLexicon(source, language))
const { analyse } = createAnalyser(lexicons, { tagger: loadTagger() })
const notes = { da: (await readCorpus('da')).notes, en: (await readCorpus('en')).notes }

/** Whatever a keyboard, a clipboard or a fault may put into a field. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  // Code units by themselves: halves of a pair, NUL, right-to-left marks.
  fc.array(fc.nat(0xffff), { maxLength: 300 }).map((units) => String.fromCharCode(...units)),
)

/** A stretch of a real note with something put into it, as while writing. */
const brokenNote = (language: Language) =>
  fc
    .tuple(fc.constantFrom(...notes[language]), fc.nat(2_000), fc.nat(400), fc.nat(400), anyText)
    .map(([note, from, length, at, put]) => {
      const part = note.slice(from % note.length, (from % note.length) + length)
      return part.slice(0, at) + put + part.slice(at)
    })

function expectWhole(text: string, { remarks, balance, unread }: Analysis): void {
  let end = 0
  for (const remark of remarks) {
    expect(remark.start).toBeGreaterThanOrEqual(end)
    expect(remark.end).toBeGreaterThan(remark.start)
    end = remark.end
    for (const suggestion of remark.suggestions) {
      expect(suggestion.start).toBeGreaterThanOrEqual(0)
      expect(suggestion.end).toBeGreaterThanOrEqual(suggestion.start)
      expect(suggestion.end).toBeLessThanOrEqual(text.length)
      if (suggestion.caret !== undefined) expect(suggestion.caret).toBeLessThanOrEqual(suggestion.text.length)
    }
  }
  expect(end).toBeLessThanOrEqual(text.length)
  expect(balance.deficit + balance.possibility).toBe(remarks.length)
  for (const span of unread) expect(span.end).toBeLessThanOrEqual(text.length)
}

test('whatever stands in a field, the answer is whole, sorted and inside the text', () => {
  fc.assert(
    fc.property(anyText, (text) => expectWhole(text, analyse(text))),
    { numRuns: RUNS, seed: SEED },
  )
})

test.each(['da', 'en'] as const)(
  'a half-written or broken note in «%s» gets a whole answer, twice the same',
  (language) => {
    fc.assert(
      fc.property(brokenNote(language), (text) => {
        const answer = analyse(text, { language })
        expectWhole(text, answer)
        expect(analyse(text, { language })).toEqual(answer)
      }),
      { numRuns: RUNS, seed: SEED },
    )
  },
)
