import { expect, test } from 'vitest'
import { wholeAnalyser } from '../../whole-lexicon.ts'

const { analyse } = await wholeAnalyser('da')
const steps = (text: string) =>
  analyse(text, { language: 'da' }).remarks.filter(({ entry }) => entry === 'skridt-generelt')

/** What was learnt takes all of these for steps. */
test.each([
  'Aviser klippet i småstykker på bordet.',
  'Poul fører skema.',
  'Virksomhedsservice foreslår kantinen på Roskilde Gymnasium.',
  'Kom i gang med at fortælle om sin praktik på campingpladsen.',
])('a step that no pattern knows says when: %s is left', (text) => expect(steps(text)).toEqual([]))

test.each([
  'Prøver en morgen hos bager Jørgensen 4/6.',
  'Risikomanageren sender de første tre sager mandag.',
])('%s is one', (text) => expect(steps(text)).toHaveLength(1))
