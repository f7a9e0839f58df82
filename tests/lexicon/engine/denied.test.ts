import { describe, expect, test } from 'vitest'
import { wholeAnalyser } from '../whole-lexicon.ts'

const { analyse } = await wholeAnalyser('da')
const deficitsIn = (text: string) =>
  analyse(`${text} Samtalen varede en time, og vi talte om vejret.`).remarks.filter(
    ({ orientation }) => orientation === 'deficit',
  )

describe('what a sentence denies does not close', () => {
  test.each([
    'Doven er han ikke.',
    'Det er ikke fordi, hun ikke gider.',
    'Det skyldes ikke modvilje.',
    'Viljen fejler ikke noget.',
    'Det er forkert, at hun er ligeglad.',
    'Jeg er uenig i, at han er ustabil.',
    'Intet tyder på, at hun er umotiveret.',
    'Jeg tror ikke, han er doven.',
    'Hun mangler ikke evner.',
    'Ingen kan kalde hende doven.',
    'Han giver aldrig op.',
    'Hun kan ikke få armene ned over jobbet.',
  ])('%s', (sentence) => expect(deficitsIn(sentence)).toEqual([]))

  test('by likeness too: without the word that denies, the words would close as surely', () => {
    expect(deficitsIn('Hun har ikke svært ved at møde op.')).toEqual([])
    expect(deficitsIn('Hun har svært ved at møde op.')).not.toEqual([])
  })
})

describe('where the denial is what closes, it closes', () => {
  test.each(['Hun mangler evner.', 'Han formår ikke at møde op.', 'Hun gider ikke.', 'Ingen vilje.'])(
    '%s',
    (sentence) => expect(deficitsIn(sentence)).not.toEqual([]),
  )
})
