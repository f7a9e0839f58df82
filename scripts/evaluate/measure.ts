import type { Orientation, Remark } from '../../lexicon/engine/types.ts'
import { CATEGORY_IDS } from './category-ids.ts'
import { TRAPS, type Mark, type Note, type Trap } from './note.ts'
import { overlaps, pairSpans, type Pair } from './pair-spans.ts'

/** What is measured of a remark. */
export type Found = Pick<Remark, 'start' | 'end' | 'orientation' | 'category' | 'entry' | 'suggestions'>

/** A note with what was found in it. */
export interface Judged {
  readonly note: Note
  readonly found: readonly Found[]
  /** Taken for another language than it is in. */
  readonly misread?: boolean
}

/** Shares are 0–1; null where there is nothing to take a share of. */
export type Share = number | null

export interface Quality {
  readonly precision: Share
  readonly recall: Share
  readonly f1: Share
}

export interface OrientationFigures extends Quality {
  readonly gold: number
  readonly found: number
  /** Remarks that overlap a mark of their orientation; two on one mark are both true. */
  readonly truly: number
  /** Marks that were found, each by a remark of its own. */
  readonly reached: number
  /** The same where stretch and remark share at least half of what they cover. */
  readonly close: Quality & { readonly reached: number; readonly ofReached: Share }
  /** UTF-16 units. */
  readonly medianGold: number | null
  readonly medianFound: number | null
  /** Of the marks that were found, how many were given their category. */
  readonly categoryRight: Share
  /** Remarks that overlap a mark of the other orientation and none of their own. */
  readonly opposite: number
  readonly byCategory: Readonly<
    Record<string, { readonly gold: number; readonly reached: number; readonly recall: Share }>
  >
}

/** How many traps of a kind there are, and how many were overlapped by a remark of each orientation. */
export interface TrapFigures {
  readonly count: number
  readonly deficit: number
  readonly possibility: number
  readonly alarm: Share
  readonly possibilityAlarm: Share
}

export interface Figures {
  readonly notes: number
  readonly misread: number
  readonly deficit: OrientationFigures
  readonly possibility: OrientationFigures
  readonly traps: Readonly<Record<'all' | Trap, TrapFigures>>
  /** Of the deficit remarks, how many offer something to put instead. */
  readonly withSuggestion: Share
}

/** From here on a stretch counts as close to what was marked. */
export const CLOSE = 0.5

/** All figures over some notes. Pure: same notes and remarks, same figures. */
export function measure(judged: readonly Judged[]): Figures {
  const deficits = judged.flatMap(({ found }) => found.filter(({ orientation }) => orientation === 'deficit'))
  const traps = Object.fromEntries(
    (['all', ...TRAPS] as const).map((kind) => [kind, measureTrap(judged, kind)]),
  ) as Figures['traps']
  return {
    notes: judged.length,
    misread: judged.filter(({ misread }) => misread).length,
    deficit: measureOrientation(judged, 'deficit'),
    possibility: measureOrientation(judged, 'possibility'),
    traps,
    withSuggestion: share(
      deficits.filter(({ suggestions }) => suggestions.length > 0).length,
      deficits.length,
    ),
  }
}

/** Marks and remarks of one orientation in one note. */
export function judgeNote({ note, found }: Judged, orientation: Orientation) {
  const gold = note.marks.filter((mark) => mark.orientation === orientation)
  const own = found.filter((remark) => remark.orientation === orientation)
  return {
    gold,
    own,
    pairs: pairSpans(gold, own),
    truly: own.filter((remark) => gold.some((mark) => overlaps(mark, remark))),
    falsely: own.filter((remark) => !gold.some((mark) => overlaps(mark, remark))),
  }
}

function measureOrientation(judged: readonly Judged[], orientation: Orientation): OrientationFigures {
  const notes = judged.map((one) => ({ ...judgeNote(one, orientation), note: one.note }))
  const gold = notes.flatMap((one) => one.gold)
  const own = notes.flatMap((one) => one.own)
  const pairs = notes.flatMap((one) => one.pairs)
  const truly = notes.reduce((sum, one) => sum + one.truly.length, 0)
  const close = pairs.filter(({ iou }) => iou >= CLOSE).length
  const opposite = notes.flatMap(({ note, falsely }) =>
    falsely.filter((remark) =>
      note.marks.some(
        (mark) => mark.orientation !== 'trap' && mark.orientation !== orientation && overlaps(mark, remark),
      ),
    ),
  ).length
  return {
    gold: gold.length,
    found: own.length,
    truly,
    reached: pairs.length,
    ...quality(share(truly, own.length), share(pairs.length, gold.length)),
    close: {
      reached: close,
      ofReached: share(close, pairs.length),
      ...quality(share(close, own.length), share(close, gold.length)),
    },
    medianGold: medianLength(gold),
    medianFound: medianLength(own),
    categoryRight: share(
      pairs.filter((pair) => pair.gold.category === pair.found.category).length,
      pairs.length,
    ),
    opposite,
    byCategory: Object.fromEntries(
      [...CATEGORY_IDS[orientation]].map((category) => [category, recallOf(category, gold, pairs)]),
    ),
  }
}

function recallOf(category: string, gold: readonly Mark[], pairs: readonly Pair<Mark, Found>[]) {
  const marked = gold.filter((mark) => mark.category === category).length
  const reached = pairs.filter((pair) => pair.gold.category === category).length
  return { gold: marked, reached, recall: share(reached, marked) }
}

function measureTrap(judged: readonly Judged[], kind: 'all' | Trap): TrapFigures {
  let [count, deficit, possibility] = [0, 0, 0]
  for (const { note, found } of judged)
    for (const mark of note.marks) {
      if (mark.orientation !== 'trap' || (kind !== 'all' && mark.category !== kind)) continue
      count++
      const met = (orientation: Orientation) =>
        found.some((remark) => remark.orientation === orientation && overlaps(mark, remark))
      if (met('deficit')) deficit++
      if (met('possibility')) possibility++
    }
  return {
    count,
    deficit,
    possibility,
    alarm: share(deficit, count),
    possibilityAlarm: share(possibility, count),
  }
}

function quality(precision: Share, recall: Share): Quality {
  const both = precision !== null && recall !== null
  const f1 = both ? (precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)) : null
  return { precision, recall, f1 }
}

const share = (part: number, whole: number): Share => (whole === 0 ? null : part / whole)

function medianLength(spans: readonly { readonly start: number; readonly end: number }[]): number | null {
  if (spans.length === 0) return null
  const lengths = spans.map(({ start, end }) => end - start).sort((a, b) => a - b)
  const middle = lengths.length >> 1
  return lengths.length % 2 === 1 ? lengths[middle]! : (lengths[middle - 1]! + lengths[middle]!) / 2
}
