import { expect, test } from 'vitest'
import { wholeAnalyser } from '../whole-lexicon.ts'

const { analyse } = await wholeAnalyser('en')

/** The sentence with the first suggestion in it. */
function put(text: string): string | undefined {
  const [first] = analyse(text, { language: 'en' }).remarks.flatMap(({ suggestions }) => suggestions)
  return first && text.slice(0, first.start) + first.text + text.slice(first.end)
}

test.each([
  ['Bad back, or so he tells us.', 'Bad back, according to him.'],
  ['If you believe her, the agency lost it.', 'According to her, the agency lost it.'],
  ['By his own telling he posted the form.', 'According to him he posted the form.'],
  ['Professes to have run a garage.', 'Reports having run a garage.'],
  ['He swore blind he had posted it.', 'He said he had posted it.'],
])('an aside that smiles may say whose account it is: %s', (before, after) => {
  expect(put(before)).toBe(after)
})

test.each([
  ['She struggles with interviews.', 'She struggles with interviews, especially when .'],
  ['Struggles to concentrate.', 'Struggles to concentrate, especially when .'],
  [
    'She struggles with change and has no respect for the kit.',
    'She struggles with change, especially when , and has no respect for the kit.',
  ],
])('who struggles is asked when, and nothing of it is replaced: %s', (before, after) => {
  expect(put(before)).toBe(after)
})

test.each([
  ['She professes to be looking for work.', 'She reports looking for work.'],
  ['He claims to be still waiting.', 'He reports still waiting.'],
  ['He claims to be willing.', 'He reports being willing.'],
])('what somebody is doing is reported without being: %s', (before, after) => {
  expect(put(before)).toBe(after)
})

test.each([
  ['Easily distracted young man.', 'young man'],
  ['Cannot tolerate supervision.', 'Cannot tolerate supervision, except when '],
  ['He refuses to wear the helmet.', 'refuses to wear the helmet, saying that '],
])('what was noted stays, word by word: %s', (before, kept) => {
  expect(put(before) ?? before).toContain(kept)
})
