import type { Context } from './context.ts'
import { cutTails } from './cut-tails.ts'
import { leftBy } from './guards/guards.ts'
import { isSupported } from './guards/supported.ts'
import { isUnfinished } from './guards/unfinished.ts'
import { isPlainly } from './language.ts'
import { matchAnchors, type Match } from './match.ts'
import type { Reading } from './reading.ts'
import { createSentence, takeApart, type Sentence } from './sentence.ts'
import { findSpans } from './spans/find-spans.ts'
import type { Tables } from './tables.ts'
import { isTaggedSo } from './tagged.ts'
import { speaksOn } from './valid.ts'
import type { Candidate } from './resolve.ts'
import type { Tagger } from './types.ts'

/** A stretch that an entry of these tables speaks of, with what is needed to word a remark. */
export interface Finding extends Candidate {
  readonly match: Match
  readonly tables: Tables
  /** Tokens of its sentence, half-open, and everything found there, also what a longer mark will cover. */
  readonly from: number
  readonly to: number
  readonly found: readonly Match[]
  /** A word of it was read as another than was written. */
  readonly isMisspelt: boolean
}

/** Words that a sentence needs before it is read for more than the patterns find. */
const WORTH = 3

/** Scratch memory: each sentence is taken apart over the last one. */
const sentence = createSentence()

/**
 * Stages 2 and 3 over a whole reading: sentences with a candidate are taken apart, matched and guarded.
 * `strange` is told of sentences that are not plainly in this language; it answers whether to pass over them.
 * Entries that are not valid on `day` stay silent.
 */
export function findAll(
  text: string,
  reading: Reading,
  tables: Tables,
  tagger: Tagger | undefined,
  strange: (from: number, to: number) => boolean,
  day?: string,
): readonly Finding[] {
  const findings: Finding[] = []
  for (let s = 0; s < reading.sentences; s++) {
    const from = reading.sentenceStart[s]!
    const to = reading.sentenceStart[s + 1]!
    if (!isPlainly(reading, tables, from, to) && strange(from, to)) continue
    findInSentence(text, reading, tables, from, to, tagger, day, findings)
  }
  return findings
}

function findInSentence(
  text: string,
  reading: Reading,
  tables: Tables,
  from: number,
  to: number,
  tagger: Tagger | undefined,
  day: string | undefined,
  findings: Finding[],
): void {
  const matches: Match[] = []
  // Most sentences hold a word that a pattern begins its search at; a single word may be one too.
  if (to - from < 2 && !isAnchored(reading, tables, from)) return
  takeApart(reading, tables, from, to, sentence)
  const scratch: Context = { text, reading, tables, sentence, matched: matches }
  const { phrases } = sentence
  for (let p = 0; p < phrases.length; p += 3)
    matchAnchors(scratch, phrases[p]!, phrases[p + 1]!, phrases[p + 2]!, matches)
  for (let t = from; t < to; t++)
    if (isAnchored(reading, tables, t))
      matchAnchors(scratch, t - from, t - from + 1, reading.signature[t]!, matches)
  const found = matches.filter((match) => {
    const entry = tables.lexicon.entries[match.entry]!
    if (!speaksOn(entry, day) || leftBy(match, scratch, entry.guards) !== undefined) return false
    return !entry.tagged || !tagger || isTaggedSo(match, scratch, tagger)
  })
  const left = tables.spans && to - from >= WORTH ? findSpans(scratch, found, tables.spans) : found
  if (left.length === 0) return
  for (const match of cutTails(left, scratch)) {
    if (isUnfinished(match, scratch) || isSupported(match, scratch)) continue
    const entry = tables.lexicon.entries[match.entry]!
    findings.push({
      start: reading.start[from + match.from]!,
      end: reading.end[from + match.to - 1]!,
      category: entry.category,
      entry: entry.id,
      reach: match.last - match.first,
      variant: match.variant,
      match,
      tables,
      from,
      to,
      found: left,
      isMisspelt: reading.slips.some((t) => from + match.first <= t && t < from + match.last),
    })
  }
}

/** A sentence of a reading taken apart again, in scratch memory. */
export function sentenceOf(reading: Reading, tables: Tables, from: number, to: number): Sentence {
  takeApart(reading, tables, from, to, sentence)
  return sentence
}

function isAnchored({ signature }: Reading, { anchorStart }: Tables, t: number): boolean {
  return anchorStart[signature[t]!] !== anchorStart[signature[t]! + 1]
}
