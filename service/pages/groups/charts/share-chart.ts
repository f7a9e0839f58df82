import type { Share } from '../../../statistics/published.ts'
import type { Drawing } from './draw.ts'

interface ShareChart {
  readonly label: string
  /** Of consecutive blocks, first one first; undefined where a block has no figures of a group. */
  readonly blocks: readonly { readonly name: string; readonly share: Share | null }[]
  readonly colour: string
  /** What stands where a share is withheld. */
  readonly withheld: string
  readonly width?: number
  readonly height?: number
}

/** A share over blocks: a band where it is told as a band, a dot where it is one number. */
export function drawShares({ Plot, draw }: Drawing, chart: ShareChart): string {
  const { label, blocks, colour, withheld, width = 1120, height = 300 } = chart
  const shown = blocks.flatMap(({ name, share }) => (share ? [{ name, ...share }] : []))
  const bands = shown.filter(({ low, high }) => low < high)
  const points = shown.filter(({ low, high }) => low === high)
  const gaps = blocks.filter(({ share }) => !share)
  return draw({
    label,
    width,
    height,
    marginLeft: 58,
    marginRight: 8,
    marginTop: 14,
    marginBottom: 40,
    x: { type: 'band', domain: blocks.map(({ name }) => name), label: null, padding: 0.22 },
    y: { domain: [0, 100], label: null },
    marks: [
      Plot.gridY([0, 25, 50, 75, 100], { stroke: 'var(--line)', strokeOpacity: 1 }),
      Plot.barY(bands, { x: 'name', y1: 'low', y2: 'high', fill: colour, fillOpacity: 0.3, rx: 3 }),
      Plot.tickY(bands, { x: 'name', y: 'high', stroke: colour, strokeWidth: 2.5 }),
      Plot.tickY(bands, { x: 'name', y: 'low', stroke: colour, strokeWidth: 2.5 }),
      Plot.lineY(points, { x: 'name', y: 'low', stroke: colour, strokeWidth: 2 }),
      Plot.dot(points, { x: 'name', y: 'low', r: 5, fill: colour }),
      Plot.text(bands, {
        x: 'name',
        y: ({ low, high }: Share) => (low + high) / 2,
        text: ({ low, high }: Share) => `${low}–${high}`,
        fill: 'currentColor',
      }),
      Plot.text(points, { x: 'name', y: 'low', text: 'low', dy: -14, fill: 'currentColor' }),
      Plot.text(gaps, { x: 'name', y: 0, dy: -10, text: () => withheld, fill: 'var(--soft)' }),
      Plot.axisX({ tickSize: 0, fill: 'var(--soft)', lineHeight: 1.25 }),
      Plot.axisY({ tickSize: 0, fill: 'var(--soft)', ticks: [0, 25, 50, 75, 100], tickFormat: percent }),
    ],
  })
}

export const percent = (value: number): string => `${value} %`

/** A share as words: `30–40 %`, or `35 %`. */
export const tellShare = ({ low, high }: Share): string => (low < high ? `${low}–${high} %` : `${low} %`)
