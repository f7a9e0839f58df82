import type { Share } from '../../../statistics/published.ts'
import type { Drawing } from './draw.ts'
import { percent } from './share-chart.ts'

export interface CategoryRow {
  readonly name: string
  readonly share: Share | null
  /** Four weeks earlier. */
  readonly was: Share | null
}

interface CategoryChart {
  readonly label: string
  readonly rows: readonly CategoryRow[]
  readonly colour: string
  readonly withheld: string
}

const HALF = 50

/** What marks are about: each category's share, and under it, thin, the share four weeks earlier. */
export function drawCategories(
  { Plot, draw }: Drawing,
  { label, rows, colour, withheld }: CategoryChart,
): string {
  const bars = (of: 'share' | 'was') =>
    rows.flatMap(({ name, [of]: share }) => {
      if (!share) return []
      // One number is drawn as wide as its rounding leaves it.
      const [low, high] =
        share.low < share.high ? [share.low, share.high] : [share.low - 2.5, share.high + 2.5]
      return [{ name, low: Math.max(0, low), high: Math.min(100, high) }]
    })
  // Half of the whole is wide enough for most groups, and the same for both orientations.
  const most =
    bars('share').some(({ high }) => high > HALF) || bars('was').some(({ high }) => high > HALF) ? 100 : HALF
  const ticks = [0, 1, 2, 3, 4, 5].map((i) => (i * most) / 5)
  return draw({
    label,
    width: 520,
    height: 34 + rows.length * 36,
    marginLeft: 140,
    marginRight: 20,
    marginTop: 6,
    marginBottom: 28,
    x: { domain: [0, most], label: null },
    y: { type: 'band', domain: rows.map(({ name }) => name), label: null, padding: 0.3 },
    marks: [
      Plot.gridX(ticks, { stroke: 'var(--line)', strokeOpacity: 1 }),
      Plot.barX(bars('share'), { y: 'name', x1: 'low', x2: 'high', fill: colour, rx: 4, insetBottom: 6 }),
      Plot.barX(bars('was'), { y: 'name', x1: 'low', x2: 'high', fill: 'var(--soft)', rx: 2, insetTop: 21 }),
      Plot.text(
        rows.filter(({ share }) => !share),
        { y: 'name', x: 0, dx: 6, textAnchor: 'start', text: () => withheld, fill: 'var(--soft)' },
      ),
      Plot.axisX({ tickSize: 0, fill: 'var(--soft)', ticks, tickFormat: percent }),
      Plot.axisY({ tickSize: 0, fill: 'currentColor' }),
    ],
  })
}
