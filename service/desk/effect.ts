import { CATEGORY_ORDER } from '../../lexicon/engine/categories.ts'
import type { Analyser, Category, Remark } from '../../lexicon/engine/types.ts'
import { toHit, type Hit, type Judgement, type SampleNote } from './bench/corpus.ts'

/** A place that is marked before and after, but not in the same way. */
export interface ChangedHit {
  readonly before: Hit
  readonly after: Hit
}

/** How often something is marked, before and after. */
export interface Figure {
  readonly before: number
  readonly after: number
}

/** What a change of the lexicon does to notes: everything that a trainer can read through before publishing. */
export interface Effect {
  readonly notes: number
  readonly added: readonly Hit[]
  readonly lost: readonly Hit[]
  /** Another extent, or another entry speaks. */
  readonly changed: readonly ChangedHit[]
  /** Places where the mark stays as it is and its card says something else. */
  readonly reworded: readonly Hit[]
  readonly categories: readonly ({ readonly category: Category } & Figure)[]
  /** How the marks compare with what readers of the notes underlined. */
  readonly judgements: Readonly<Record<Judgement, Figure>>
}

const JUDGEMENTS: readonly Judgement[] = ['agreed', 'nothing', 'trap', 'opposite', 'own']

/** Reads all notes with two lexicons and tells the difference. */
export function compareEffect(notes: readonly SampleNote[], before: Analyser, after: Analyser): Effect {
  const added: Hit[] = []
  const lost: Hit[] = []
  const changed: ChangedHit[] = []
  const reworded: Hit[] = []
  const all: { readonly old: Hit[]; readonly new: Hit[] } = { old: [], new: [] }
  for (const note of notes) {
    const options = { language: note.language }
    const old = before.analyse(note.text, options).remarks
    const now = after.analyse(note.text, options).remarks
    all.old.push(...old.map((remark) => toHit(note, remark)))
    all.new.push(...now.map((remark) => toHit(note, remark)))
    const left = old.filter((remark) => !now.some((other) => isSame(remark, other)))
    for (const remark of now) {
      const same = old.find((other) => isSame(remark, other))
      if (same && says(same) !== says(remark)) reworded.push(toHit(note, remark))
      if (same) continue
      const met = left.findIndex((other) => remark.start < other.end && other.start < remark.end)
      if (met < 0) added.push(toHit(note, remark))
      else changed.push({ before: toHit(note, left.splice(met, 1)[0]!), after: toHit(note, remark) })
    }
    lost.push(...left.map((remark) => toHit(note, remark)))
  }
  const count = (isCounted: (hit: Hit) => boolean): Figure => ({
    before: all.old.filter(isCounted).length,
    after: all.new.filter(isCounted).length,
  })
  return {
    notes: notes.length,
    added,
    lost,
    changed,
    reworded,
    categories: CATEGORY_ORDER.map((category) => ({
      category,
      ...count((hit) => hit.category === category),
    })),
    judgements: Object.fromEntries(
      JUDGEMENTS.map((judgement) => [judgement, count((hit) => hit.judgement === judgement)]),
    ) as Effect['judgements'],
  }
}

const isSame = (a: Remark, b: Remark): boolean =>
  a.start === b.start && a.end === b.end && a.entry === b.entry

const says = ({ note, question, suggestions }: Remark): string =>
  JSON.stringify([note, question, suggestions])
