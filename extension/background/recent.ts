import type { Remark } from '../../lexicon/engine/types.ts'
import type { AskedNote, NoteAnalysis, NoteAnswer } from '../protocol.ts'

/** The last note that was answered, so that the next may be told by what differs. In memory, for seconds. */
export interface Recent {
  /** The whole text of a note; undefined where what it is told by is not known. */
  readonly read: (note: AskedNote) => string | undefined
  /** What to answer for this text: what the field does not know already, where it was told by a note known here. */
  readonly answer: (text: string, analysis: NoteAnalysis, since: AskedNote['since']) => NoteAnswer
  readonly forget: () => void
}

interface Known {
  readonly id: number
  readonly text: string
  readonly remarks: readonly Remark[]
}

/** @param keepFor ms without a note after which the last one is forgotten. */
export function createRecent(keepFor = 10_000): Recent {
  // A background that was stopped knows nothing of the numbers that it gave before.
  let id = Math.floor(Math.random() * 2 ** 40)
  let known: Known | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const forget = (): void => {
    clearTimeout(timer)
    known = undefined
  }
  return {
    read: ({ text, since }) => {
      if (!since) return text
      if (since.id !== known?.id) return undefined
      const { length } = known.text
      return known.text.slice(0, since.before) + text + known.text.slice(length - since.behind)
    },
    answer: (text, analysis, since) => {
      const before = since && since.id === known?.id ? known : undefined
      forget()
      known = { id: ++id, text, remarks: analysis.remarks }
      timer = setTimeout(forget, keepFor)
      if (!before) return { ...analysis, id }
      const { length } = analysis.remarks
      const kept = findKept(before.remarks, analysis.remarks, text.length - before.text.length)
      return { ...analysis, id, kept, remarks: analysis.remarks.slice(kept.first, length - kept.last) }
    },
    forget,
  }
}

/** How many of the first and of the last remarks are the same, the last ones moved `by` UTF-16 units. */
function findKept(before: readonly Remark[], now: readonly Remark[], by: number) {
  const most = Math.min(before.length, now.length)
  let first = 0
  while (first < most && areSame(before[first]!, now[first]!, 0)) first++
  let last = 0
  while (last < most - first && areSame(before.at(-1 - last)!, now.at(-1 - last)!, by)) last++
  return { first, last }
}

function areSame(a: Remark, b: Remark, by: number): boolean {
  if (a.start + by !== b.start || a.end + by !== b.end || a.entry !== b.entry) return false
  return tell(a) === tell(b)
}

/** All of a remark, with places counted from its own. */
function tell({ start, end, suggestions, ...rest }: Remark): string {
  const moved = suggestions.map((one) => ({ ...one, start: one.start - start, end: one.end - start }))
  return JSON.stringify([rest, end - start, moved])
}
