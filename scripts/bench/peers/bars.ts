import { figure } from './figure.ts'
import { LENGTHS, SIZES } from './prepare.ts'
import type { PeerReport } from './table.ts'

/** What is asked of Tiltro, as a ratio within one run. */
export interface Bar {
  readonly what: string
  readonly asked: string
  readonly measured: number
  readonly isMet: boolean
}

const atMost = (what: string, most: number, measured: number): Bar => ({
  ...{ what, asked: `≤ ${most}`, measured, isMet: measured <= most },
})
const atLeast = (what: string, least: number, measured: number): Bar => ({
  ...{ what, asked: `≥ ${least}`, measured, isMet: measured >= least },
})

/** Every bar, by the medians of the run. */
export function measureBars({ costs, growth, edits }: PeerReport): readonly Bar[] {
  const of = (id: string) => costs.find(({ subject }) => subject.id === id)!
  const note = (id: string): number => of(id).note.median
  const each = (id: string): readonly number[] =>
    of(id).texts.flatMap((text, i) => (text ? [text.median / LENGTHS[i]!] : []))
  const grown = growth.find(({ subject }) => subject.id === 'tiltro-da')!.notes.map(({ median }) => median)
  return [
    atMost('Danish note ÷ floor, patterns alone', 3, note('tiltro-da-patterns') / note('floor-da')),
    atMost('English note ÷ floor, patterns alone', 12, note('tiltro-en-patterns') / note('floor-en')),
    atLeast('write-good ÷ Tiltro, English note', 10, note('write-good') / note('tiltro-en')),
    atLeast('alex ÷ Tiltro, English note', 50, note('alex') / note('tiltro-en')),
    atLeast('harper.js ÷ Tiltro, English note', 200, note('harper') / note('tiltro-en')),
    atMost('an edit ÷ the whole, 100,000 characters', 0.1, edits.edited.median / edits.whole.median),
    atMost(`time a character, ${range(LENGTHS)}, most ÷ least`, 1.15, widest(each('tiltro-da'))),
    atMost(`time a note, ${range(SIZES)} entries, most ÷ least`, 1.25, widest(grown)),
    atMost('own loading, Danish ÷ wink-nlp', 0.4, of('tiltro-da').load.median / of('wink').load.median),
    atMost('heap that Danish adds, MB', 15, of('tiltro-da').heap.median),
  ]
}

const widest = (values: readonly number[]): number => Math.max(...values) / Math.min(...values)
const range = (values: readonly number[]): string =>
  `${values[0]!.toLocaleString('en')}–${values.at(-1)!.toLocaleString('en')}`

export const barLine = ({ what, asked, measured, isMet }: Bar): readonly string[] => [
  ...[what, asked, figure(measured), isMet ? 'met' : 'not met'],
]
