import type { Spread } from '../measure.ts'
import { barLine, measureBars } from './bars.ts'
import type { BundleSize } from './bundle-size.ts'
import { EDITED, type Edits, type Growth, type PeerCost } from './measure-peers.ts'
import { figure } from './figure.ts'
import { LENGTHS, NOTE, SIZES } from './prepare.ts'

/** Everything that one run came to. */
export interface PeerReport {
  readonly node: string
  readonly platform: string
  readonly costs: readonly PeerCost[]
  readonly growth: readonly Growth[]
  readonly edits: Edits
  readonly bundles: Readonly<Record<string, BundleSize | undefined>>
}

type Line = readonly string[]

/** The run as tables for a terminal. */
export function formatReport(report: PeerReport): string {
  const { node, platform, costs, growth, edits, bundles } = report
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
      ...SIZES.map((_, i) => (notes[i] ? spread(notes[i]) : '–')),
      figure(notes.at(-1)!.median / notes[0]!.median),
    ]),
  ]
  const edited: readonly Line[] = [
    [`ms, ${EDITED.toLocaleString('en')} characters`, 'the whole', 'after one character was typed'],
    ['Tiltro, Danish', spread(edits.whole), spread(edits.edited)],
  ]
  const bars: readonly Line[] = [['', 'asked', 'measured', ''], ...measureBars(report).map(barLine)]
  return [
    `Node ${node}, ${platform}. Median (least–most) of the processor's time; every subject in a process of its own, in turns.`,
    ...[main, texts, grown, edited, bars].map(formatTable),
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

const spread = ({ median, least, most }: Spread): string =>
  `${figure(median)} (${figure(least)}–${figure(most)})`
const orDash = (value: number | undefined): string => (value === undefined ? '–' : figure(value))
const bundleOf = (size: BundleSize | undefined): string =>
  size ? `${figure(size.minified)} (${figure(size.gzipped)})` : '–'
