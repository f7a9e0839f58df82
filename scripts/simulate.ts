import { measureChange, SCENES, type Scene } from './simulate/change.ts'
import { measureGuesses } from './simulate/guess.ts'

/**
 * What the statistics give away, and how often they say that something has changed when it has not: tried on invented
 * groups. `npm run simulate [trials]`; the figures of `service/statistics/PRIVACY.md` are those of 400 trials.
 */
const trials = Number(process.argv[2] ?? 400)
const GROUPS = [5, 8, 20] as const
const percent = (value: number) => `${value.toFixed(0).padStart(4)} %`
const row = (name: string, cells: readonly string[]) => console.log(`  ${name.padEnd(48)}${cells.join('')}`)

console.log(`Groups of ${GROUPS.join(', ')}; ${trials} trials each.\n`)
console.log('An attacker guesses whether a colleague closes, mixes or opens. A blind guess is right in 33 %.')
for (const [unknown, help] of [
  [2, 'knows all reports but two'],
  [1, 'knows all reports but one (the known limit)'],
] as const)
  for (const view of ['published', 'exact'] as const) {
    const cells = GROUPS.map((writers) =>
      percent(measureGuesses({ writers, unknown, view }, trials, 100, 3).right),
    )
    row(`${help}, ${view === 'exact' ? 'bare sums' : 'what is shown'}`, cells)
  }

console.log('\nNothing has changed, and the page says there is more of what opens (or of labels).')
for (const scene of Object.keys(SCENES) as Scene[])
  for (const [name, measure] of [
    ['opens', { kind: 'opens' }],
    ['labels', { kind: 'category', category: 'label' }],
  ] as const) {
    const cells = GROUPS.map((writers) => {
      const { more } = measureChange({ writers, scene, effect: 0 }, measure, 3 * trials, 7)
      return `${more.toFixed(1).padStart(5)} %`
    })
    row(`${scene}: ${name}`, cells)
  }

console.log('\nEverybody opens ten points more, and the page says so.')
row(
  'ordinary weeks',
  GROUPS.map((writers) =>
    percent(
      measureChange({ writers, scene: 'ordinary weeks', effect: 0.1 }, { kind: 'opens' }, trials, 9).more,
    ),
  ),
)
