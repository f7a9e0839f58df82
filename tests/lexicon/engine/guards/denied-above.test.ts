import { describe, expect, test } from 'vitest'
import { createFinder } from '../../small-lexicon.ts'

const danish = createFinder({
  'da/label/doven': '[[(doven/a|umotiveret/a)]]',
  'da/lack/mangler': '[[((mangle/v|manglende) [0-1] (motivation/n|vilje/n)|uden vilje)]]',
  'da/resistance/nægter': '[[(nægte/v *|ikke gider)]]',
  'da/absolute/aldrig': '[[have/v.fin [0-1] aldrig *]]',
  'da/doubt/passer-ikke': '[[det (passer|er) [0-1] (ikke|forkert) sandt? (at *)?]]',
  'da/prognosis/tror-ikke': '[[tror ikke (på)? at *]]',
})
const english = createFinder(
  {
    'en/label/lazy': '[[(lazy|unmotivated)]]',
    'en/lack/lacks': '[[(lacks|lack of) motivation]]',
    'en/prognosis/think': "[[(don't|do not) think (that)? *]]",
  },
  {},
  'en',
)

describe('what is denied further up is left alone', () => {
  test.each([
    'Der er ikke grundlag for at sige, at borgeren er umotiveret.',
    'Der er ikke holdepunkter for, at han mangler motivation.',
    'Der er ikke noget, der tyder på, at hun er doven.',
    'Intet i sagens akter peger på, at hun mangler vilje.',
    'Ingen grund til at tro, at han er doven.',
    'Det skal ikke forstås sådan, at han er uden vilje.',
    'Det betyder ikke, at hun ikke gider.',
    'Det er ikke fordi, han er doven.',
    'Det er ikke mit indtryk, at han er umotiveret.',
    'Der er ikke belæg for at hævde, at han er doven, eller at han mangler vilje.',
    'Der er ikke dækning for at sige, at han er umotiveret, og at han er doven.',
    'Han kan ikke beskyldes for at være doven.',
    'Vi afviser, at hun er umotiveret.',
    'Jeg synes ikke, hun er doven.',
    'Doven er det sidste, hun er.',
    'Han er langt fra doven.',
    'Han er ikke typen, der mangler vilje.',
  ])('%s', (sentence) => expect(danish(sentence)).toEqual([]))

  test.each([
    'There is no basis for saying that she is unmotivated.',
    'It is not my impression that he is lazy.',
    'That is not to say that she lacks motivation.',
    'It is not so that he is lazy.',
    'I disagree that he is lazy.',
    'Lazy is the last thing he is.',
  ])('%s', (sentence) => expect(english(sentence)).toEqual([]))
})

describe('a denial that leaves it as it is', () => {
  test.each([
    ['Der er ingen tvivl om, at han er umotiveret.', 'umotiveret'],
    ['Det kan ikke udelukkes, at han er doven.', 'doven'],
    ['Det hjælper ikke, at hun er umotiveret.', 'umotiveret'],
    ['Hun kommer ikke, fordi hun er doven.', 'doven'],
    ['Hun kom ikke, da hun er umotiveret.', 'umotiveret'],
    ['Det er ikke uden grund, at han kaldes doven.', 'doven'],
    ['Han forstår ikke, at han er doven.', 'doven'],
    ['Der er ikke grundlag for praktik, da hun er umotiveret.', 'umotiveret'],
    ['Hun vil ikke tale om, at hun mangler vilje.', 'mangler vilje'],
    ['Vi kan ikke hjælpe en borger, der mangler motivation.', 'mangler motivation'],
    ['Det er klart, at det ikke går, og han er doven.', 'doven'],
    ['Han bor langt fra arbejde og er doven.', 'doven'],
  ])('%s', (sentence, mark) => expect(danish(sentence)).toContain(mark))

  test.each([
    ['It cannot be denied that she is lazy.', 'lazy'],
    ['She did not know that he is lazy.', 'lazy'],
    ['There is no point in a placement as she is unmotivated.', 'unmotivated'],
  ])('%s', (sentence, mark) => expect(english(sentence)).toContain(mark))
})

describe('a mark that denies', () => {
  test.each([
    'Det passer ikke, at han er doven.',
    'Jeg tror ikke, at han er umotiveret.',
    'Han har aldrig nægtet noget.',
    'Det er ikke sandt, at hun mangler vilje.',
  ])('what would close is left: %s', (sentence) => expect(danish(sentence)).toEqual([]))

  test.each([
    ['Det passer ikke, at han var hjemme.', 'Det passer ikke, at han var hjemme'],
    ['Jeg tror ikke, at han kommer i job.', 'tror ikke, at han kommer i job'],
    ['Jeg tror ikke, at den dovne dreng kommer i job.', 'tror ikke, at den dovne dreng kommer i job'],
    ['Han har aldrig passet et job.', 'har aldrig passet et job'],
  ])('what would open is marked: %s', (sentence, mark) => expect(danish(sentence)).toEqual([mark]))

  test('in English as well', () => {
    expect(english("I don't think that she is lazy.")).toEqual([])
    expect(english("I don't think she will find work.")).toEqual(["don't think she will find work"])
  })
})
