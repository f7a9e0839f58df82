import type { Spread } from '../measure.ts'
import type { BundleSize } from './bundle-size.ts'
import type { Growth, PeerCost } from './measure-peers.ts'
import { LENGTHS, NOTE, SIZES } from './prepare.ts'

/** Everything that one run came to. */
export interface PeerReport {
  readonly node: string
  readonly platform: string
  readonly costs: readonly PeerCost[]
  readonly growth: readonly Growth[]
  readonly bundles: Readonly<Record<string, BundleSize | undefined>>
}

type Line = readonly string[]

/** The run as tables for a terminal. */
export function formatReport({ node, platform, costs, growth, bundles }: PeerReport): string {
  const floors = new Map(
    costs
      .filter(({ subject }) => subject.group === 'floor')
      .map((cost) => [cost.subject.language, cost.note.median]),
  )
  const main: readonly Line[] = [
    [
      ...['', 'first result, ms', 'own loading, ms', 'heap, MB', 'process, MB'],
      ...[
        `note of ${NOTE.toLocaleString('en')}, ms`,
        '× floor',
        'M chars/s',
        'found a note',
        'bundle, KB (gz)',
      ],
    ],
    ...costs.map(({ subject, ready, load, heap, rss, note, found }) => [
      ...[subject.name, spread(ready), spread(load), figure(heap.median), figure(rss.median)],
      ...[
        spread(note),
        figure(note.median / floors.get(subject.language)!),
        figure(NOTE / note.median / 1_000),
      ],
      ...[figure(found), bundleOf(bundles[subject.id])],
    ]),
  ]
  const texts: readonly Line[] = [
    [
      'ns a character, one text of',
      ...LENGTHS.map((length) => length.toLocaleString('en')),
      'longest ÷ shortest',
    ],
    ...costs.map(({ subject, texts: all }) => {
      const each = all.map((text, i) => text && (text.median / LENGTHS[i]!) * 1e6)
      const measured = each.filter((ns) => ns !== undefined)
      return [
        subject.name,
        ...each.map(orDash),
        orDash(measured.length > 1 ? measured.at(-1)! / measured[0]! : undefined),
      ]
    }),
  ]
  const grown: readonly Line[] = [
    ['ms a note, entries loaded', ...SIZES.map((size) => size.toLocaleString('en')), 'most ÷ fewest'],
    ...growth.map(({ subject, notes }) => [
      subject.name,
      ...notes.map(spread),
      figure(notes.at(-1)!.median / notes[0]!.median),
    ]),
  ]
  return [
    `Node ${node}, ${platform}. Median (least–most); every subject in a process of its own, in turns.`,
    ...[main, texts, grown].map(formatTable),
  ].join('\n\n')
}

function formatTable(lines: readonly Line[]): string {
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)))
  return lines
    .map((line) =>
      line
        .map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[0]!)))
        .join('  '),
    )
    .join('\n')
}

export const figure = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(2)

const spread = ({ median, least, most }: Spread): string =>
  `${figure(median)} (${figure(least)}–${figure(most)})`
const orDash = (value: number | undefined): string => (value === undefined ? '–' : figure(value))
const bundleOf = (size: BundleSize | undefined): string =>
  size ? `${figure(size.minified)} (${figure(size.gzipped)})` : '–'
