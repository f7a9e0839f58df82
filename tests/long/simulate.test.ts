import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { measureChange, SCENES, type Scene } from '../../scripts/simulate/change.ts'
import { measureGuesses } from '../../scripts/simulate/guess.ts'

const GROUPS = [5, 8, 20] as const
/** As many as `npm run simulate` tries: what comes out is what PRIVACY.md says, to the last digit. */
const TRIALS = 400
const written = readFileSync('service/statistics/PRIVACY.md', 'utf8')
const page = written.replaceAll(/\s+/g, ' ')
const scenes = (Object.keys(SCENES) as Scene[]).flatMap((scene) =>
  GROUPS.map((writers) => ({ scene, writers })),
)

/** Right guesses in per cent, by size of group: the lines of the page's table. */
const guesses = [...written.matchAll(/^\| (?:all reports|the same).*/gm)].map(([line]) =>
  line.split('|').slice(2, 5).map(Number),
)
const [twoUnknown, , oneUnknown, oneUnknownBare] = guesses

let most = 0
test.each(scenes)(
  '$scene, $writers writers: *more* is told in at most 5 % where nothing has changed',
  (trial) => {
    for (const measure of [{ kind: 'opens' }, { kind: 'category', category: 'label' }] as const) {
      const { more, fewer } = measureChange({ ...trial, effect: 0 }, measure, 3 * TRIALS, 7)
      expect(more).toBeLessThanOrEqual(5)
      expect(fewer).toBeLessThanOrEqual(5)
      most = Math.max(most, more)
    }
  },
)

test('the privacy page says how often *more* is told, where nothing has changed and where everybody has', () => {
  expect(page).toContain(`_more_ was said in at most ${most.toFixed(1)} of 100 comparisons`)
  const told = GROUPS.map((writers) =>
    measureChange(
      { writers, scene: 'ordinary weeks', effect: 0.1 },
      { kind: 'opens' },
      TRIALS,
      9,
    ).more.toFixed(0),
  )
  expect(page).toContain(`it was said in ${told[0]}, ${told[1]} and ${told[2]} of 100`)
})

test.each(GROUPS.map((writers, at) => ({ writers, at })))(
  '$writers writers: what is shown tells an attacker with nearly all reports less than bare sums would',
  ({ writers, at }) => {
    const guess = (unknown: 1 | 2, view: 'published' | 'exact') =>
      measureGuesses({ writers, unknown, view }, 200, 40, 3).right
    const [two, one, bare] = [guess(2, 'published'), guess(1, 'published'), guess(1, 'exact')]
    expect(bare).toBeGreaterThan(one + 5)
    // Fewer trials than the page's, and fewer people imagined: by chance some per cent beside it.
    const said = [twoUnknown, oneUnknown, oneUnknownBare].map((line) => line![at]!)
    for (const [i, found] of [two, one, bare].entries()) expect(Math.abs(found - said[i]!)).toBeLessThan(9)
  },
)
