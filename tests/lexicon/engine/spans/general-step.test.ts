import { expect, test } from 'vitest'
import { wholeAnalyser } from '../../whole-lexicon.ts'

const { analyse } = await wholeAnalyser('da')
const steps = (text: string) =>
  analyse(text, { language: 'da' }).remarks.filter(({ entry }) => entry === 'skridt-generelt')

/** What was learnt takes this for a step. */
const VISIT = 'Uforpligtende besøg hos bageriet i Svendborg'

test('a step that no pattern knows says when, or it is left', () => expect(steps(`${VISIT}.`)).toEqual([]))

test('with a week it is one', () => expect(steps(`${VISIT} i uge 20.`)).toHaveLength(1))
