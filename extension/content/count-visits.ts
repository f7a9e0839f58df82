import type { Remark } from '../../lexicon/engine/types.ts'
import { countSentences } from '../feedback/count-sentences.ts'
import type { NoteState } from '../feedback/feedback.ts'
import { createVisitCounter, type Visit, type VisitCounter } from '../tally/visit.ts'

/** Somebody who is away from a field for longer than this has left it, ms: the card and other fields take less. */
const AWAY = 60_000

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
  readonly leave: () => void
}

export function countVisits(tell: (visit: Visit) => void): Visits {
  const all = new Map<HTMLElement, Followed>()

  const follow = (field: HTMLElement): Followed => {
    const counter = createVisitCounter()
    const listening = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const leave = () => {
      clearTimeout(timer)
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
    return { counter, listening, leave }
  }
  const counterOf = (field: HTMLElement): VisitCounter => {
    const known = all.get(field) ?? follow(field)
    all.set(field, known)
    return known.counter
  }

  return {
    observe: (field, remarks, { text, written }) => {
      const entries = remarks.map(({ entry }) => entry)
      counterOf(field).observe(entries, countSentences(text, written), performance.now())
    },
    rewrite: (field, entry) => counterOf(field).rewrite(entry),
    keep: (field, entry) => counterOf(field).keep(entry),
    end: (field) => {
      const followed = all.get(field)
      followed?.leave()
      followed?.listening.abort()
      all.delete(field)
    },
  }
}
