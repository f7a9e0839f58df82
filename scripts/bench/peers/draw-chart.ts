import { createScale, type Scale } from './log-scale.ts'
import type { PeerCost } from './measure-peers.ts'
import type { Spread } from '../measure.ts'
import { figure } from './figure.ts'
import type { PeerReport } from './table.ts'

/** What is drawn of each: whoever only shows a part of Tiltro stands in the table alone. */
const DRAWN = [
  'floor-da',
  'tiltro-da',
  'tiltro-en',
  'wink',
  'write-good',
  'retext',
  'alex',
  'textlint',
  'harper',
]

interface Panel {
  readonly title: string
  readonly unit: string
  /** Where the scale begins; what is less stands there. */
  readonly from: number
  readonly value: (cost: PeerCost) => Spread
}

const PANELS: readonly Panel[] = [
  { title: 'Note of 2,000 characters', unit: 'ms', from: 0.01, value: ({ note }) => note },
  { title: 'First result, fresh process', unit: 'ms', from: 10, value: ({ ready }) => ready },
  { title: 'Memory it adds', unit: 'MB', from: 1, value: ({ rss }) => rss },
]

const LABELS = 222
const PANEL = 210
const GAP = 34
const ROW = 30
const TOP = 96
const WIDTH = LABELS + PANELS.length * (PANEL + GAP) + 18

/** The two quiet colours of the pages, for paper and for the dark. */
const STYLE = `
  text { font: 13px system-ui, -apple-system, 'Segoe UI', sans-serif; fill: #23292b }
  .ground { fill: #fffdf9; stroke: #dfd8ca } .head { font-size: 17px; font-weight: 600 }
  .panel, .tiltro { font-weight: 600 } .small { font-size: 11.5px; fill: #596164 }
  .grid { stroke: #e9e4d8 } .range { stroke: #c4bba8; stroke-width: 3; stroke-linecap: round }
  .dot { fill: #7d7666 } .band { fill: #0b656c; opacity: .08 }
  .tiltro .range { stroke: #8fbcc0 } .tiltro .dot { fill: #0b656c }
  @media (prefers-color-scheme: dark) {
    text { fill: #e8e4da } .small { fill: #a8aaa3 } .ground { fill: #1d2326; stroke: #343c3f }
    .grid { stroke: #2f373a } .range { stroke: #5b6366 } .dot { fill: #a8aaa3 }
    .band { fill: #7ccfce; opacity: .1 } .tiltro .range { stroke: #3f7f80 } .tiltro .dot { fill: #7ccfce }
  }
`

/** The run as a picture, for light and dark pages: one row a subject, on logarithmic scales. */
export function drawChart({ node, platform, costs }: PeerReport): string {
  const rows = DRAWN.flatMap((id) => costs.filter(({ subject }) => subject.id === id))
  const height = TOP + rows.length * ROW + 74
  const pieces = [
    `<rect class="ground" width="${WIDTH}" height="${height}" rx="8"/>`,
    `<text class="head" x="20" y="34">The same case notes, read by Tiltro and by what people would use instead</text>`,
    `<text class="small" x="20" y="54">Less is better. Scales are logarithmic: each line is ten times the one before.</text>`,
    ...rows.map(drawRow),
    ...PANELS.map((panel, p) => drawPanel(panel, LABELS + p * (PANEL + GAP), rows)),
    `<text class="small" x="20" y="${height - 18}">Medians, and from least to most, of the processor’s time. Node ${node}, ${platform}. Most do another kind of work; read it as what a machine pays. npm run bench -- --peers</text>`,
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${describe(rows)}">
<style>${STYLE}</style>
${pieces.join('\n')}
</svg>
`
}

const yOf = (row: number): number => TOP + row * ROW + ROW / 2

function drawRow({ subject }: PeerCost, row: number): string {
  const isTiltro = subject.group === 'tiltro'
  const band = `<rect class="band" x="10" y="${TOP + row * ROW + 1}" width="${WIDTH - 20}" height="${ROW - 2}" rx="4"/>`
  const name = subject.group === 'floor' ? 'Plain search for 2,000 phrases' : subject.name
  return `${isTiltro ? band : ''}<text x="20" y="${yOf(row) + 4.5}"${isTiltro ? ' class="tiltro"' : ''}>${escape(name)}</text>`
}

function drawPanel({ title, unit, from, value }: Panel, x: number, rows: readonly PeerCost[]): string {
  const spreads = rows.map(value)
  // Room on the right for the figure beside the last dot.
  const scale = createScale(from, Math.max(...spreads.map(({ most }) => most)), x, x + PANEL - 44)
  const bottom = TOP + rows.length * ROW
  return [
    `<text class="panel" x="${x}" y="${TOP - 14}">${title}, ${unit}</text>`,
    ...scale.decades.map((decade) => drawDecade(decade, scale, bottom)),
    ...rows.map((cost, row) => drawDot(spreads[row]!, scale, row, cost.subject.group === 'tiltro')),
  ].join('\n')
}

function drawDecade(decade: number, { at }: Scale, bottom: number): string {
  const x = at(decade).toFixed(1)
  const label = decade >= 1 ? decade.toLocaleString('en') : String(decade)
  return `<line class="grid" x1="${x}" x2="${x}" y1="${TOP}" y2="${bottom}"/><text class="small" x="${x}" y="${bottom + 18}" text-anchor="middle">${label}</text>`
}

function drawDot({ median, least, most }: Spread, { at }: Scale, row: number, isTiltro: boolean): string {
  const y = yOf(row)
  const [from, dot, to] = [least, median, most].map((value) => at(value).toFixed(1))
  return `<g${isTiltro ? ' class="tiltro"' : ''}><line class="range" x1="${from}" x2="${to}" y1="${y}" y2="${y}"/><circle class="dot" cx="${dot}" cy="${y}" r="5"/><text x="${(Math.max(at(median), at(most)) + 10).toFixed(1)}" y="${y + 4.5}">${figure(median)}</text></g>`
}

/** For those who cannot see it. */
const describe = (rows: readonly PeerCost[]): string =>
  escape(
    `Milliseconds for a note of 2,000 characters: ${rows.map(({ subject, note }) => `${subject.name} ${figure(note.median)}`).join(', ')}.`,
  )

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
