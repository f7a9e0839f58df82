import { expect, test } from 'vitest'
import { parseEntry } from '../../../lexicon/source/parse-entry.ts'
import { describeProblem } from '../../../lexicon/source/problem.ts'

const path = 'entries/da/label/doven.yml'
const GOOD = `patterns:
  - være/v [0-2] [[doven/a:what]]
note: Ordet gør et indtryk til en egenskab.
questions:
  - Hvad har du set?
suggestions:
  - starter: 'har i dag {blank}'
    replaces: match
examples:
  marks:
    - Han er [[doven]].
  leaves:
    - Han er ikke doven.
`
const problems = (text: string) => parseEntry({ path, text }).problems.map(describeProblem)

test('an entry knows its id, language and category from its path', () => {
  const { entry, problems: none } = parseEntry({ path, text: GOOD })
  expect(none).toEqual([])
  expect(entry).toMatchObject({ id: 'doven', language: 'da', category: 'label' })
  expect(entry.suggestions).toEqual([{ kind: 'starter', text: 'har i dag {blank}', replaces: 'match' }])
})

test.each([
  [GOOD.replace('[[doven/a:what]]', 'doven/a'), 'line 2: Mark exactly one stretch with [[ … ]]'],
  [
    GOOD.replace('note: Ordet gør et indtryk til en egenskab.\n', ''),
    '«note» is missing: say in one or two sentences',
  ],
  [GOOD.replace('{blank}', 'travlt'), 'line 7: a starter holds {blank} exactly once; found 0'],
  [GOOD.replace('starter', 'rewrite'), 'a rewrite is complete and holds no {blank}'],
  [`${GOOD}severity: high\n`, '«severity» is no field of this file'],
  [GOOD.replace('examples:', 'without: [irony]\nexamples:'), '«irony» is no guard; use negated'],
  [GOOD.replace('examples:', 'valid: { from: soon }\nexamples:'), '«valid» holds from: and/or to:'],
  [GOOD.replace('  leaves:\n    - Han er ikke doven.\n', ''), 'at least one sentence that is left alone'],
  ['patterns: [', 'line 1: this line cannot be read as YAML'],
  [GOOD.replace('note: Ordet', 'note: Ord\u202Eet'), 'line 3: a sign stands here that nobody sees'],
  [GOOD.replace('Hvad har du set?', '"Hvad har du\\u0007 set?"'), 'line 5: a sign stands here that nobody'],
  [GOOD.replace("'har i dag", "'har\u2066 i dag"), 'line 7: a sign stands here that nobody sees'],
  [`# Af \u200Fmig\n${GOOD}`, 'line 1: a sign stands here that nobody sees'],
  ['just words', 'write fields as «name: value»'],
  ['patterns: doven', '«patterns» must be a list'],
])('a faulty entry says file, line and what to do: %#', (text, message) => {
  const said = problems(text)
  expect(said.join('\n')).toContain(message)
  expect(said[0]).toMatch(/^entries\/da\/label\/doven\.yml, line \d+: /)
})

test('what is wrong is said in both languages, with the field and the item where it stands', () => {
  const text = GOOD.replace('[[doven/a:what]]', 'doven/a').replace(
    '    - Han er ikke doven.\n',
    '    - [1]\n',
  )
  const said = parseEntry({ path, text }).problems
  expect(said.map(({ field, item }) => [field, item])).toEqual([
    ['patterns', 0],
    ['examples.leaves', 0],
  ])
  expect(said[0]!.says.da).toBe(
    'Markér præcis ét stykke med [[ … ]] i »være/v [0-2] doven/a«; der står 0 [[ og 0 ]].',
  )
})
