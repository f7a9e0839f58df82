import { clauseOf, clauseRange, type Context } from '../context.ts'
import type { Match } from '../match.ts'
import { roleBit } from '../vocabulary.ts'
import { wordAt } from '../wording/words.ts'

const TIME = roleBit('time-word')
/** Words after the mark in which a day or an hour makes it an appointment. */
const NEAR = 3
/** Words before a day among which an article makes it any day of its kind. */
const BEFORE = 3
const ANY = /^(?:en|enhver|hver|an|every|any|ordinary)$/

/** Leave plain appointments and practicalities: *kan ikke på tirsdag*. */
export function leaveLogistics(match: Match, context: Context): boolean {
  const [, to] = clauseRange(context, clauseOf(context, match.from))
  const end = Math.min(to, match.to + NEAR)
  for (let k = match.from; k < end; k++)
    if (context.sentence.roles[k]! & TIME && !isAnyDay(context, match.from, k)) return true
  return false
}

/** «Magter ikke **en ganske almindelig tirsdag**», «hver mandag»: no day in a calendar. */
function isAnyDay(context: Context, from: number, day: number): boolean {
  for (let k = day - 1; k > from && k >= day - BEFORE; k--) if (ANY.test(wordAt(context, k))) return true
  return false
}
