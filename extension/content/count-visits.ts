import type { Remark } from '../../lexicon/engine/types.ts'
import { countSentences } from '../feedback/count-sentences.ts'
import type { NoteState } from '../feedback/feedback.ts'
import { createVisitCounter, type Visit, type VisitCounter } from '../tally/visit.ts'

/** Somebody who is away from a field for longer than this has left it, ms: the card and other fields take less. */
const AWAY = 60_000

/** Sentences are counted once somebody has rested for so long, ms: it takes all of the text. */
const REST = 1000

/** Counts what was marked in fields, and tells of a field when it is left. */
export interface Visits {
  readonly observe: (field: HTMLElement, remarks: readonly Remark[], state: NoteState) => void
  readonly rewrite: (field: HTMLElement, entry: string) => void
  readonly keep: (field: HTMLElement, entry: string) => void
  /** The field is no longer looked after. */
  readonly end: (field: HTMLElement) => void
}

interface Followed {
  readonly counter: VisitCounter
  readonly listening: AbortController
  /** What is marked now, in this text. */
  readonly see: (remarks: readonly Remark[], state: NoteState) => void
  readonly leave: () => void
}

export function countVisits(tell: (visit: Visit) => void): Visits {
  const all = new Map<HTMLElement, Followed>()

  const follow = (field: HTMLElement): Followed => {
    const counter = createVisitCounter()
    const listening = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    let counting: ReturnType<typeof setTimeout> | undefined
    let sentences = 0
    let entries: readonly string[] = []
    let at = 0
    /** What was seen since they were counted. */
    let uncounted: NoteState | undefined
    const count = () => {
      clearTimeout(counting)
      if (uncounted) {
        sentences = countSentences(uncounted.text, uncounted.written)
        counter.observe(entries, sentences, at)
      }
      uncounted = undefined
    }
    const see = (remarks: readonly Remark[], state: NoteState) => {
      // A page that has saved a note empties its field.
      if (uncounted && state.text.length < uncounted.text.length / 2) count()
      const before = `${entries}`
      entries = remarks.map(({ entry }) => entry)
      at = performance.now()
      if (`${entries}` !== before) counter.observe(entries, sentences, at)
      uncounted = state
      clearTimeout(counting)
      counting = setTimeout(count, REST)
    }
    const leave = () => {
      clearTimeout(timer)
      count()
      const visit = counter.leave()
      if (visit) tell(visit)
    }
    const options = { capture: true, passive: true, signal: listening.signal }
    field.addEventListener('focusin', () => clearTimeout(timer), options)
    field.addEventListener(
      'focusout',
      () => {
        clearTimeout(timer)
        timer = setTimeout(leave, AWAY)
      },
      options,
    )
    // Whoever saves a note leaves its page.
    addEventListener('pagehide', leave, options)
    return { counter, listening, see, leave }
  }
  const followed = (field: HTMLElement): Followed => {
    const known = all.get(field) ?? follow(field)
    all.set(field, known)
    return known
  }

  return {
    observe: (field, remarks, state) => followed(field).see(remarks, state),
    rewrite: (field, entry) => followed(field).counter.rewrite(entry),
    keep: (field, entry) => followed(field).counter.keep(entry),
    end: (field) => {
      const known = all.get(field)
      known?.leave()
      known?.listening.abort()
      all.delete(field)
    },
  }
}
