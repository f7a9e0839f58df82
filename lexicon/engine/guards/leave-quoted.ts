import type { Context } from '../context.ts'
import { findRole } from '../context.ts'
import type { Match } from '../match.ts'
import { roleBit } from '../vocabulary.ts'
import { isTold } from './told.ts'

const REPORTING = roleBit('reporting-verb')

/**
 * Leave the citizen's own words, between quotation marks or told (*siger, at han ikke duer*). Quotation marks
 * around a single word are the writer's own, unless somebody is said to have spoken. Where a mark begins is what
 * counts, and the marks on either side of it: those further on belong to other words.
 */
export function leaveQuoted(match: Match, context: Context): boolean {
  return inQuotes(match, context) || isTold(match, context, 'citizen')
}

function inQuotes(match: Match, { text, reading, sentence, tables, ...rest }: Context): boolean {
  const { quotes } = reading
  if (quotes.length < 2) return false
  const start = reading.start[sentence.from + match.from]!
  let before = 0
  while (before < quotes.length && quotes[before]! < start) before++
  const after = quotes[before]
  if (before % 2 === 0 || after === undefined) return false
  const opened = quotes[before - 1]!
  if (text.slice(opened, after).includes('\n\n')) return false
  if (/\s/.test(text.slice(opened + 1, after).trim())) return true
  const length = sentence.to - sentence.from
  return findRole({ text, reading, sentence, tables, ...rest }, 0, length, REPORTING) >= 0
}
