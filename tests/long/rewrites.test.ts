import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { judge } from '../../scripts/evaluate/judge.ts'
import { loadAnalyser } from '../../scripts/evaluate/load-analyser.ts'
import { parseNotes } from '../../scripts/evaluate/parse-notes.ts'
import { tryRewrites, type Rewrite } from '../../scripts/evaluate/rewrites.ts'
import { keptBy } from '../../lexicon/engine/wording/kept-by.ts'

const CORPUS = new URL('../../lexicon/corpus/', import.meta.url)

/** Words of judgement, inability, doubt and refusal, with what ties them to somebody: all that a replacement may lose. */
const MERELY_JUDGED =
  /^(?:kan|kunne|engang|er|var|bliver|stand|ude|i|af|til|at|ved|med|let|(?:meget|rigtig|pure|nok|knap|næppe|slet|overhovedet|simpelthen)|(?:svært|vanskelig|besvær|problem|dårlig)\p{L}*|(?:påst|hævd|postuler|foregiv|foregav|bedyr|påberåb|bild)\p{L}*|(?:gør|gjorde|gældende)|(?:os|mig|sig|ind)|vil|ville|have|det|hedde|tro|være|angivelig\p{L}*|ege[nt]|udsagn|sigende|(?:nægt|afvis)\p{L}*|alkoholiker)$/u

/** The words of what was replaced that are not there afterwards. */
function deleted({ before, after }: Rewrite): readonly string[] {
  const [old, put] = [inside(before), inside(after)]
  if (keptBy(old, put) > 0) return []
  const left = wordsOf(put.replace('|', ''))
  return wordsOf(old).filter((word) => {
    // Who is named by what they do, «stofmisbruger», is kept by its name, «stofmisbrug», and by nothing less.
    const at = left.findIndex((other) => other === word || `${other}er` === word)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

const inside = (sentence: string): string => /\[\[(.*)\]\]/su.exec(sentence)![1]!
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

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

    test('keeps every number, date and negation', () => {
      expect(rewrites.filter(({ lost }) => lost.length > 0)).toEqual([])
    })

    test.runIf(language === 'da')(
      'deletes nothing but plain judgement: who, when and what happened stay',
      () => {
        const lost = rewrites
          .map((rewrite) => ({
            ...rewrite,
            gone: deleted(rewrite).filter((word) => !MERELY_JUDGED.test(word)),
          }))
          .filter(({ gone }) => gone.length > 0)
          .map(({ before, gone }) => `${gone.join(' ')}: ${before}`)
        expect(lost).toEqual([])
      },
    )

    test('every deficit remark asks something', () => {
      const silent = judged
        .flatMap(({ note }) => analyser.analyse(note.text).remarks)
        .filter(({ orientation, question }) => orientation === 'deficit' && question === '')
      expect(silent).toEqual([])
    })
  },
)
