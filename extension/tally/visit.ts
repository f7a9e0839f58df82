/** What became of an entry that was marked while somebody was in a field. */
export type Outcome = 'rewritten' | 'left' | 'other'

/** What is counted of one visit to a field: ids of the lexicon and a number, nothing of the text. */
export interface Visit {
  readonly entries: readonly { readonly entry: string; readonly outcome: Outcome }[]
  /** Sentences that were written. */
  readonly sentences: number
}

/** Counts while somebody is in a field. Times are ms of one clock. */
export interface VisitCounter {
  /** After every change: the entries marked now in text of the person's own, and the sentences written in the field so far. */
  readonly observe: (entries: readonly string[], sentences: number, now: number) => void
  /** A suggestion of the entry was taken. */
  readonly rewrite: (entry: string) => void
  /** The person wants it to stand. */
  readonly keep: (entry: string) => void
  /** The field is left: each entry counts once. Undefined where there is nothing to count. */
  readonly leave: () => Visit | undefined
}

/** A mark that comes and goes within this time belongs to a word half typed, ms. */
const PASSING = 3000

interface Seen {
  readonly since: number
  stands: boolean
  act?: 'rewritten' | 'left'
}

/**
 * One field, for as long as it lives. Whoever comes back to it counts anew only for what was marked since: an entry
 * that was counted is counted again when its mark has gone meanwhile, as when the field is emptied for the next note.
 */
export function createVisitCounter(): VisitCounter {
  let seen = new Map<string, Seen>()
  let counted = new Set<string>()
  let written = 0
  let before = 0

  const act = (entry: string, what: 'rewritten' | 'left') => {
    const one = seen.get(entry)
    // Taking one suggestion tells more than leaving another of the same entry.
    if (one && one.act !== 'rewritten') one.act = what
    // What was left at an earlier visit, and is taken up now, is news.
    if (!one && counted.delete(entry)) seen.set(entry, { since: 0, stands: true, act: what })
  }

  return {
    observe: (entries, sentences, now) => {
      const marked = new Set(entries)
      counted = new Set([...counted].filter((entry) => marked.has(entry)))
      for (const [entry, one] of seen) {
        one.stands = marked.has(entry)
        if (!one.stands && !one.act && now - one.since < PASSING) seen.delete(entry)
      }
      for (const entry of marked)
        if (!seen.has(entry) && !counted.has(entry)) seen.set(entry, { since: now, stands: true })
      // The field was emptied: what is written from here on is written on top.
      before = Math.min(before, sentences)
      written = Math.max(written, sentences - before)
    },
    rewrite: (entry) => act(entry, 'rewritten'),
    keep: (entry) => act(entry, 'left'),
    leave: () => {
      const entries = [...seen].map(([entry, { act, stands }]) => ({
        entry,
        outcome: act ?? (stands ? ('left' as const) : ('other' as const)),
      }))
      const visit = { entries, sentences: written }
      counted = new Set([...counted, ...[...seen].filter(([, { stands }]) => stands).map(([entry]) => entry)])
      seen = new Map()
      before += written
      written = 0
      return visit.entries.length > 0 || visit.sentences > 0 ? visit : undefined
    },
  }
}
