import type { Drawing } from './draw.ts'

interface EntryChart {
  readonly label: string
  /** Entries, most met first. */
  readonly entries: readonly string[]
  readonly blocks: readonly string[]
  /** What is known of them: a rank in a block. */
  readonly ranks: readonly { readonly entry: string; readonly block: string; readonly rank: number }[]
  readonly colour: string
}

const LARGEST = 13

/** Which entries are met most over blocks: a disc with the rank in it, larger the more it is met. */
export function drawRanks(
  { Plot, draw }: Drawing,
  { label, entries, blocks, ranks, colour }: EntryChart,
): string {
  return draw({
    label,
    width: 520,
    height: 34 + entries.length * 34,
    marginLeft: 196,
    marginRight: 8,
    marginTop: 30,
    marginBottom: 4,
    x: { type: 'point', domain: [...blocks], label: null, padding: 0.5 },
    y: { type: 'point', domain: [...entries], label: null, padding: 0.6 },
    r: { type: 'identity' },
    marks: [
      Plot.ruleY(entries, { stroke: 'var(--line)' }),
      Plot.dot(ranks, {
        x: 'block',
        y: 'entry',
        r: ({ rank }: { rank: number }) => LARGEST - (rank - 1) * 0.6,
        fill: colour,
      }),
      Plot.text(ranks, { x: 'block', y: 'entry', text: 'rank', fill: 'var(--sheet)', fontWeight: 600 }),
      Plot.axisX({ anchor: 'top', tickSize: 0, fill: 'var(--soft)' }),
      Plot.axisY({ tickSize: 0, fill: 'currentColor' }),
    ],
  })
}
