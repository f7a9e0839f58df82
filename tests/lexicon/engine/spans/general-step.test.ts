import { expect, test } from 'vitest'
import { wholeAnalyser } from '../../whole-lexicon.ts'

const { analyse } = await wholeAnalyser('da')
const steps = (text: string) =>
  analyse(text, { language: 'da' }).remarks.filter(({ entry }) => entry === 'skridt-generelt')

/** What was learnt takes this for a step. */
test('a step that no pattern knows says when, or it is left', () =>
  expect(steps('Opstart hos gartneren på Havnegade.')).toEqual([]))

test('with a day it is one', () => expect(steps('Prøver en morgen hos bager Jørgensen 4/6.')).toHaveLength(1))
