import { orientationOf } from '../categories.ts'
import type { Context } from '../context.ts'
import { leftBy } from '../guards/guards.ts'
import type { Match } from '../match.ts'
import { roleBit } from '../vocabulary.ts'
import { isOffered } from './offered.ts'
import type { LoadedSpans } from './load-spans.ts'
import { closesUndenied, kindOf, readSpans, surestPart, type ReadSpan } from './read-spans.ts'

const TIME = roleBit('time-word', 'now')
const WHEN =
  /\d|(?<!\p{L})(?:weekend|\p{L}*(?:uge|måned|dag|ferie|time)\p{L}*|snart|næste|sommer|efterår|forår|vinter)(?!\p{L})/iu

/**
 * What the patterns found in a sentence and the reader, which weighs all its words, does not rule out; and beyond that
 * stretches that read like those people marked, where no remark is yet. They belong to the category's general entry,
 * and all its guards apply.
 */
export function findSpans(context: Context, matches: readonly Match[], spans: LoadedSpans): readonly Match[] {
  const read = readSpans(context, spans)
  const kept = matches.filter((match) => !isDoubted(context, match, spans))
  const more = read.flatMap((span): readonly Match[] => {
    const match = kept.some((other) => span.from < other.to && other.from < span.to)
      ? undefined
      : toMatch(context, span, spans)
    return match ? [match] : []
  })
  return [...kept, ...more]
}

/**
 * Whether hardly any likelihood is left that a word of a match is part of what people mark in its orientation. Asked
 * of entries alone whose own examples the reader was taught: what is written after that is found as it says.
 */
function isDoubted({ tables }: Context, { entry, from, to }: Match, { veto }: LoadedSpans): boolean {
  if (!veto) return false
  const { id, category } = tables.lexicon.entries[entry]!
  return veto.entries.has(id) && surestPart(from, to, orientationOf(category)) < veto.least
}

function toMatch(context: Context, span: ReadSpan, spans: LoadedSpans): Match | undefined {
  const { lexicon, general } = context.tables
  const { from, to, orientation } = span
  const kind = kindOf(context, spans, span)
  if (kind === 'step' && lexicon.language === 'da' && !hasTime(context, from, to)) return undefined
  const entry = general.get(kind)
  if (entry === undefined || (orientation === 'deficit' && isOffered(context, from, to))) return undefined
  const match: Match = { variant: -1, entry, from, to, first: from, last: to, steps: [] }
  if (leftBy(match, context, lexicon.entries[entry]!.guards) !== undefined) return undefined
  return orientation === 'deficit' && closesUndenied(context, spans, span) ? undefined : match
}

/** A step that no pattern knows has to say when: a day, an hour, a date. Without, it may be anything that happens. */
function hasTime({ text, reading, sentence }: Context, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (sentence.roles[k]! & TIME) return true
  return WHEN.test(text.slice(reading.start[sentence.from + from], reading.end[sentence.from + to - 1]))
}
