import { expect, test } from 'vitest'
import { cardKit } from '../../../extension/feedback/card-kit.ts'
import { fill } from '../../../extension/feedback/words/fill.ts'
import { WORDS } from '../../../extension/feedback/words/words.ts'
import { KIND_NAMES } from '../../../extension/notes/kind-names.ts'
import { WELCOME_WORDS } from '../../../extension/welcome/words.ts'
import { PAGE_WORDS } from '../../../extension/pages/words/words.ts'
import { MIRROR_WORDS } from '../../../extension/mirror/words.ts'
import { OPTION_WORDS } from '../../../extension/options/words.ts'
import { PANEL_WORDS } from '../../../extension/panel/words.ts'

const JUDGING = /\b(error|violation|warning|wrong|bad|score|fejl|advarsel|forkert|forbudt|dårlig)/i

function sentences(words: object): readonly string[] {
  return Object.values(words).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value]
    if (typeof value === 'function') return [String((value as (...args: unknown[]) => unknown)(1, 2))]
    return sentences(value as object)
  })
}

test.each(['da', 'en'] as const)('in %s, what Tiltro says passes no judgement', (language) => {
  const all = [WORDS, PAGE_WORDS, PANEL_WORDS, OPTION_WORDS, MIRROR_WORDS, WELCOME_WORDS, KIND_NAMES]
  const said = all.flatMap((words) => sentences(words[language]))
  expect(said.length).toBeGreaterThan(60)
  expect(said.filter((sentence) => JUDGING.test(sentence))).toEqual([])
})

test('what stands in braces is filled in, as it is', () => {
  expect(fill('{number} af {count}', { number: 2, count: 5 })).toBe('2 af 5')
  expect(fill('Opslaget „{entry}“', { entry: '$& {count}' })).toBe('Opslaget „$& {count}“')
})

test('what the view says can be sent, and both languages leave the same to be filled in', () => {
  const blanks = (words: object) =>
    JSON.stringify(words)
      .match(/\{\w+\}/g)!
      .toSorted()
  for (const language of ['da', 'en'] as const) {
    const kit = cardKit(language)
    expect(JSON.parse(JSON.stringify(kit))).toEqual(kit)
  }
  expect(blanks(WORDS.da)).toEqual(blanks(WORDS.en))
  expect(blanks(WORDS.da)).toHaveLength(7)
})
