import { expect, test } from 'vitest'
import { loadAnalyser } from '../../../scripts/evaluate/load-analyser.ts'

const { analyse } = await loadAnalyser(['en'])

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
  ['She struggles with interviews.', 'She needs support with interviews.'],
  ['Struggles to concentrate.', 'Needs support to concentrate.'],
  ['They struggle with change and tire soon.', 'They need support with change and tire soon.'],
])('who struggles needs support with just that: %s', (before, after) => {
  expect(put(before)).toBe(after)
})
