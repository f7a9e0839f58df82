import { expect, test } from 'vitest'
import { WORDS } from '../../../extension/feedback/words/words.ts'
import { PAGE_WORDS } from '../../../extension/pages/words/words.ts'

const JUDGING = /\b(error|violation|warning|wrong|bad|score|fejl|advarsel|forkert|forbudt|dårlig)/i

function sentences(words: object): readonly string[] {
  return Object.values(words).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value]
    if (typeof value === 'function') return [String((value as (...args: unknown[]) => unknown)(1, 2))]
    return sentences(value as object)
  })
}

test.each(['da', 'en'] as const)('in %s, what Tiltro says passes no judgement', (language) => {
  const said = [...sentences(WORDS[language]), ...sentences(PAGE_WORDS[language])]
  expect(said.length).toBeGreaterThan(60)
  expect(said.filter((sentence) => JUDGING.test(sentence))).toEqual([])
})
