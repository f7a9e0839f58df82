import type { Remark } from '../../lexicon/engine/types.ts'
import { countSentences } from '../feedback/count-sentences.ts'
import type { NoteState } from '../feedback/feedback.ts'
import { createVisitCounter, type Visit, type VisitCounter } from '../tally/visit.ts'

/** Somebody who is away from a field for longer than this has left it, ms: the card and other fields take less. */
const AWAY = 60_000

/** Sentences are counted at most this often while somebody writes, ms: it takes all of the text. */
const COUNT = 1000

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
  readonly see: (entries: readonly string[], state: NoteState) => void
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
    let waiting: (() => void) | undefined
    const count = () => {
      counting = undefined
      waiting?.()
      waiting = undefined
    }
    const see = (entries: readonly string[], { text, written }: NoteState) => {
      const now = performance.now()
      waiting = () => {
        sentences = countSentences(text, written)
        counter.observe(entries, sentences, now)
      }
      counter.observe(entries, sentences, now)
      counting ??= setTimeout(count, COUNT)
    }
    const leave = () => {
      clearTimeout(timer)
      clearTimeout(counting)
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
    observe: (field, remarks, state) =>
      followed(field).see(
        remarks.map(({ entry }) => entry),
        state,
      ),
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
