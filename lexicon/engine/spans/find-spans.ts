import type { Context } from '../context.ts'
import { leftBy } from '../guards/guards.ts'
import type { Match } from '../match.ts'
import { isOffered } from './offered.ts'
import { closesUndenied, kindOf, readSpans } from './read-spans.ts'

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
    const entry = general.get(kindOf(context, spans, span))
    if (entry === undefined || (span.orientation === 'deficit' && isOffered(context, from, to))) return []
    const match: Match = { variant: -1, entry, from, to, first: from, last: to, steps: [] }
    if (leftBy(match, context, lexicon.entries[entry]!.guards) !== undefined) return []
    return span.orientation === 'deficit' && closesUndenied(context, spans, span) ? [] : [match]
  })
}
