import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { judge } from '../../scripts/evaluate/judge.ts'
import { loadAnalyser } from '../../scripts/evaluate/load-analyser.ts'
import { parseNotes } from '../../scripts/evaluate/parse-notes.ts'
import { tryRewrites } from '../../scripts/evaluate/rewrites.ts'

const CORPUS = new URL('../../lexicon/corpus/', import.meta.url)

describe.each(['da', 'en'] as const)(
  'every suggestion on the notes that are not set aside, %s',
  async (language) => {
    const analyser = await loadAnalyser([language])
    const judged = readdirSync(CORPUS)
      .filter((name) => name.startsWith(`${language}-`) && !/aside|neutral/.test(name))
      .flatMap((name) => parseNotes(name, readFileSync(new URL(name, CORPUS), 'utf8')).notes)
      .map((note) => judge(note, analyser))
    const rewrites = tryRewrites(judged, analyser)

    test('leads back, and is not marked again by the entry it comes from', () => {
      expect(rewrites.length).toBeGreaterThan(500)
      expect(rewrites.filter(({ broken }) => broken)).toEqual([])
    })

    test('keeps every number and date', () => {
      expect(rewrites.filter(({ lost }) => lost.some(({ kind }) => kind !== 'negation'))).toEqual([])
    })

    test('every deficit remark asks something', () => {
      const silent = judged
        .flatMap(({ note }) => analyser.analyse(note.text).remarks)
        .filter(({ orientation, question }) => orientation === 'deficit' && question === '')
      expect(silent).toEqual([])
    })
  },
)
