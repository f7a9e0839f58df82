import type { Context } from '../context.ts'
import { leftBy } from '../guards/guards.ts'
import type { Match } from '../match.ts'
import { roleBit } from '../vocabulary.ts'
import { isOffered } from './offered.ts'
import { closesUndenied, kindOf, readSpans } from './read-spans.ts'

const TIME = roleBit('time-word', 'now')
const WHEN =
  /\d|(?<!\p{L})(?:weekend|\p{L}*(?:uge|måned|dag|ferie|time)\p{L}*|snart|næste|sommer|efterår|forår|vinter)(?!\p{L})/iu

/**
 * Beyond the entries' patterns: stretches of the sentence that read like those people marked, where no remark is
 * yet. They belong to the category's general entry, and all its guards apply.
 */
export function findSpans(context: Context, taken: readonly Match[]): readonly Match[] {
  const { tables } = context
  const { spans, general, lexicon } = tables
  if (!spans) return []
  return readSpans(context, spans).flatMap((span): Match[] => {
    const { from, to } = span
    if (taken.some((other) => from < other.to && other.from < to)) return []
    const kind = kindOf(context, spans, span)
    if (kind === 'step' && lexicon.language === 'da' && !hasTime(context, from, to)) return []
    const entry = general.get(kind)
    if (entry === undefined || (span.orientation === 'deficit' && isOffered(context, from, to))) return []
    const match: Match = { variant: -1, entry, from, to, first: from, last: to, steps: [] }
    if (leftBy(match, context, lexicon.entries[entry]!.guards) !== undefined) return []
    return span.orientation === 'deficit' && closesUndenied(context, spans, span) ? [] : [match]
  })
}

/** A step that no pattern knows has to say when: a day, an hour, a date. Without, it may be anything that happens. */
function hasTime({ text, reading, sentence }: Context, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (sentence.roles[k]! & TIME) return true
  return WHEN.test(text.slice(reading.start[sentence.from + from], reading.end[sentence.from + to - 1]))
}
