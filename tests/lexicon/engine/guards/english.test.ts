import { describe, expect, test } from 'vitest'
import { createFinder } from '../../small-lexicon.ts'

const find = createFinder(
  {
    'en/label/lazy': '[[<trait>]]',
    'en/incapacity/cannot-cope': "[[(can't|cannot|can not|could not|couldn't) (cope|work|manage) *]]",
    'en/lack/lacks': '[[(lacks|lacked|lacking|lack) [0-2] (motivation|drive|skills)]]',
    'en/resistance/refuses': '[[(refuse/v|decline/v) to *]]',
    'en/resistance/ignores': '[[ignore/v]]',
    'en/prognosis/will-never': '[[(will never|is unlikely to) work *]]',
    'en/doubt/claims': '[[claim/v]]',
    'en/goal/wants': '[[(want/v|would like) to *]]',
  },
  { classes: { 'en/trait': ['lazy/a', 'unmotivated/a', 'difficult/a', 'hostile/a'] } },
  'en',
)

describe.each([
  [
    'denied',
    [
      'He is not lazy.',
      "She isn't unmotivated.",
      'She isn’t hostile.',
      'He is hardly lazy.',
      'He does not lack motivation.',
      "I don't think he will never work again.",
      'I do not believe that she lacks drive.',
      'No one describes him as hostile.',
      'She never refuses to come in.',
      'He was anything but difficult.',
      'A lazy man he is not.',
      'Not unmotivated, by any means.',
      'There is no evidence that he lacks skills.',
      'He is not someone who lacks drive.',
      'Lazy, he is not, once at work.',
      'Naebody could call her lazy.',
    ],
  ],
  [
    'quoted or told by the person',
    [
      'She said "I am just lazy".',
      'He says: “I’m lazy, always have been”.',
      "Client: 'I can't cope with people'.",
      'She reports that she cannot cope with noise.',
      'He states that he lacks motivation.',
      'Clt feels she cannot cope at present.',
      'He describes himself as lazy.',
      'He lacks drive, he says.',
    ],
  ],
  [
    'found by somebody else',
    [
      'The GP says he cannot work at heights.',
      'Per GP, client cannot work full time.',
      'According to her mother she is lazy.',
      'His psychologist has written that she is hostile.',
      'Employer feedback: unmotivated.',
      "Neurologist's letter: relapsing, cannot work on shifts.",
      'Her last supervisor found him difficult.',
      'Mum rang and said he is lazy.',
      "I have heard the foreman's side: lazy, hostile.",
      'Her mother is of the view that she cannot work.',
      'The plan requires that she be unmotivated.',
    ],
  ],
  [
    'said of others or of things',
    [
      'The employer refuses to pay.',
      'The council lacks skills in this area.',
      'His headset refuses to pair.',
      'The lock is difficult.',
      'The printer refuses to start.',
      'The provider declined to extend the placement.',
      'Fridge on the blink, refuses to cool.',
      'Transfer to Difficult Hostile, 2 pp.',
      'Hostile bracket on the bench.',
      'As to the old comment: ignore.',
      'Declines to comply, reg. 104.',
    ],
  ],
  [
    'supposed or asked',
    [
      'If he refuses to sign, close the case.',
      'Unless she declines to take part, we go ahead.',
      'Is he lazy?',
      'Should he refuse to attend, a letter goes out.',
      'In the event that he refuses to come, ring the sister.',
      'Whether she lacks motivation remains to be seen.',
    ],
  ],
  [
    'over',
    [
      'He was previously unmotivated, but now comes every day.',
      'At first she refused to come in.',
      'In 2020 he could not work at all.',
      'She used to be lazy.',
      'He no longer refuses to travel.',
      'When she came to us she was hostile.',
    ],
  ],
])('what is %s is left alone', (_reason, sentences) => {
  test.each(sentences)('%s', (sentence) => {
    expect(find(sentence)).toEqual([])
  })
})

describe('what the writer says of the person is marked', () => {
  test.each([
    ['He is lazy.', ['lazy']],
    ['Clt unmotivated, DNA x2.', ['unmotivated']],
    ['Refuses to attend.', ['Refuses to attend']],
    ['It is felt that she lacks drive.', ['lacks drive']],
    ['He is considered unmotivated.', ['unmotivated']],
    ['I think he is lazy.', ['lazy']],
    ['She is not only lazy but hostile.', ['lazy', 'hostile']],
    ['She can’t cope with deadlines.', ['can’t cope with deadlines']],
    ['He can not work with others.', ['can not work with others']],
    ['He ignores letters.', ['ignores']],
    ['He claims that the bus was late.', ['claims']],
    ['He says he will come. He is lazy.', ['lazy']],
    ['Budget an hour, she’s difficult.', ['difficult']],
    ['S: Client wants to work with dogs. A: Unmotivated.', ['wants to work with dogs', 'Unmotivated']],
    ['He is “lazy”.', ['lazy']],
    ['Declines to look at vacancies, although the wage is fair.', ['Declines to look at vacancies']],
  ])('%s', (sentence, marked) => {
    expect(find(sentence)).toEqual(marked)
  })
})
