import { describe, expect, test } from 'vitest'
import { wholeAnalyser } from '../whole-lexicon.ts'

const { analyse } = await wholeAnalyser('en')
const deficitsIn = (text: string) =>
  analyse(text, { language: 'en' })
    .remarks.filter(({ orientation }) => orientation === 'deficit')
    .map(({ start, end }) => text.slice(start, end))

describe('what never happens and would be a fault does not close', () => {
  test.each([
    'Never once short on drive.',
    'Never non-compliant here.',
    'Not once has he turned down an offer of help.',
    "She isn't hard to place.",
    'Neither of them is a lost cause.',
    'Not one to moan.',
    "He's no slacker.",
    'Give it a month and she will be running the place.',
    'Claim maintained.',
  ])('%s', (sentence) => expect(deficitsIn(sentence)).toEqual([]))

  test.each([
    ['Never once on time.', ['Never once on time']],
    ['Hard to place.', ['Hard to place']],
    ['He is a lost cause.', ['a lost cause']],
    ['Nothing but complaints from him.', ['Nothing but complaints from him']],
  ])('%s closes', (sentence, marked) => expect(deficitsIn(sentence)).toEqual(marked))
})
