import { describe, expect, test } from 'vitest'
import { createFinder } from '../../small-lexicon.ts'

const find = createFinder(
  {
    'da/label/umotiveret': '[[<trait>]]',
    'da/incapacity/magter-ikke':
      '[[(magte/v|klare/v|kunne/v.fin) [0-2] ikke [0-1] (arbejde/v|arbejde/n|hverdag/n)?]]',
    'da/lack/mangler': '[[mangle/v [0-3] (motivation/n|lyst/n|netværk/n)]]',
    'da/resistance/nægter': '[[nægte/v at *]]',
    'da/doubt/påstår': '[[påstå/v]]',
    'da/goal/vil-gerne': '[[ville/v gerne *]]',
  },
  { classes: { 'da/trait': ['umotiveret/a', 'doven/a', 'svag/a'] } },
)

describe.each([
  [
    'denied',
    [
      'Borgeren er ikke umotiveret.',
      'Hun mangler ikke lyst til at arbejde.',
      'Jeg mener ikke, at han er doven.',
      'Umotiveret er han ikke.',
      'Der er ingen, der mangler motivation.',
    ],
  ],
  [
    'quoted or told by the citizen',
    [
      'Hun siger: ”jeg er jo bare doven”.',
      'Borgeren fortæller, at han mangler netværk.',
      'Han oplever selv, at han mangler motivation.',
      'Han mangler lyst, siger han.',
    ],
  ],
  [
    'found by somebody else',
    [
      'Lægen vurderer, at borgeren er svag.',
      'Ifølge egen læge er borgeren svag.',
      'Arbejdsgiver oplyser, at han mangler motivation.',
      'Mentor Bo mener, at hun er doven.',
    ],
  ],
  [
    'said of others or of things',
    [
      'Jobcentret mangler motivation for sagen.',
      'Virksomheden nægter at betale løn.',
      'Printeren nægter at virke.',
      'Kaffen er svag.',
      'Kniven er ret svag.',
      'Lægen skriver det ned: svag og doven.',
      'Min chef hævder, at hun er doven.',
      'A-kassens konsulent mener, at hun er doven.',
      'Mor synes, han mangler motivation.',
      'I akten fra 2021 står, at hun mangler netværk.',
      'Doven er han jo slet ikke.',
      'Jørn er ikke typen, der mangler lyst.',
      'Der er ikke belæg for, at han er doven.',
      'Hans computer nægter at starte.',
      'Da jeg mødte hende, var hun doven.',
      'Hun var i august meget svag.',
      'Undtaget efter § 13 f om dem, der mangler motivation.',
      'Afviser lægens råd, da printeren er svag.',
    ],
  ],
  [
    'supposed or asked',
    [
      'Hvis borgeren er doven, indkaldes der på ny.',
      'Medmindre hun nægter at møde op, fortsætter tilbuddet.',
      'Mangler borgeren motivation?',
      'Møder vi et menneske, der mangler lyst, taler vi om det.',
    ],
  ],
  ['over', ['Borgeren var tidligere umotiveret, men møder nu hver dag.', 'Han var i starten doven.']],
])('what is %s is left alone', (_reason, sentences) => {
  test.each(sentences)('%s', (sentence) => {
    expect(find(sentence)).toEqual([])
  })
})

describe('what the writer says of the citizen is marked', () => {
  test.each([
    ['Borgeren er umotiveret.', ['umotiveret']],
    ['Han er desværre ret doven og svag.', ['doven', 'svag']],
    ['I dag mangler hun tydeligt motivation.', ['mangler hun tydeligt motivation']],
    ['Det vurderes, at borgeren mangler netværk.', ['mangler netværk']],
    ['Jeg vurderer, at borgeren er doven.', ['doven']],
    ['Teamet vurderer, at borgeren mangler motivation.', ['mangler motivation']],
    ['Han påstår, at bussen kørte for tidligt.', ['påstår']],
    ['Hun nægter at pjuske puder.', ['nægter at pjuske puder']],
    ['Efter tre år uden job mangler hun motivation.', ['mangler hun motivation']],
    ['Hun magter ikke arbejde, for hun har svært ved at begå sig.', ['magter ikke arbejde']],
    ['Historien om den stjålne cykel mangler motivation.', []],
    ['Om morgenen mangler hun motivation.', ['mangler hun motivation']],
    ['Udlært bager. Mangler motivation.', ['Mangler motivation']],
    ['Ung mand, der mangler netværk.', ['mangler netværk']],
    ['Nægter at tage telefonen.', ['Nægter at tage telefonen']],
    ['Borgeren er ikke kun doven.', ['doven']],
    ['Han er ”doven”.', ['doven']],
    ['Hun fortæller, at hun gerne vil arbejde. Han er doven.', ['doven']],
    ['Borger vil gerne arbejde med dyr, når han er klar.', ['vil gerne arbejde med dyr']],
  ])('%s', (sentence, marked) => {
    expect(find(sentence)).toEqual(marked)
  })
})

test('an entry may do without a guard', () => {
  const findAll = createFinder(
    { 'da/label/doven': '[[doven/a]]' },
    { more: 'without: [negated, quoted, other]\n' },
  )
  expect(findAll('Han er ikke doven. Hun siger: ”jeg er så doven i dag”.')).toEqual(['doven', 'doven'])
})
