import { describe, expect, test } from 'vitest'
import { createAnalyser } from '../../lexicon/engine/analyser.ts'
import { examplesHold } from '../../lexicon/source/checks/examples-hold.ts'
import { suggestionsHold } from '../../lexicon/source/checks/suggestions-hold.ts'
import { sharedTagger, wholeLexicon, wholeSource } from './whole-lexicon.ts'

const source = await wholeSource()
const lexicons = [await wholeLexicon('da'), await wholeLexicon('en')]
const { analyse } = createAnalyser(lexicons, { tagger: sharedTagger() })
const tools = {
  files: [],
  analyse: (text: string, language: 'da' | 'en') => analyse(text, { language }),
  formsOf: () => [],
}

describe('every entry marks what its examples say, leaves the rest, and offers words that are not marked again', () => {
  test.each(source.entries.map((entry) => [entry.path.slice('entries/'.length), entry] as const))(
    '%s',
    (_path, entry) => {
      const alone = { ...source, entries: [entry] }
      expect(examplesHold.check(alone, tools)).toEqual([])
      expect(suggestionsHold.check(alone, tools)).toEqual([])
    },
  )
})
