import { clauseOf, clauseRange, findRole, type Context } from '../context.ts'
import type { Match } from '../match.ts'
import { featureBit, roleBit } from '../vocabulary.ts'

const NOW = roleBit('now')
const PAST_TIME = roleBit('past-time')
const ADVERSATIVE = roleBit('adversative')
const PAST = featureBit('past')
const PRES = featureBit('pres')

/** Leave what is over: *var tidligere umotiveret, men …*. */
export function leavePast(match: Match, context: Context): boolean {
  const { sentence } = context
  const c = clauseOf(context, match.from)
  const [from, to] = clauseRange(context, c)
  const verb = sentence.clauseVerb[c]!
  // «Det har hun **ellers aldrig** gjort»: until now.
  if (isOtherwise(match, context)) return true
  const isPast = verb >= 0 && (sentence.features[verb]! & PAST) !== 0 && !(sentence.features[verb]! & PRES)
  // «Da jeg mødte hende, turde hun ikke …», «ved opstart, hvor hun afviste …»
  if (isPast && c > 0 && findRole(context, sentence.clauseStart[c - 1]!, from, PAST_TIME) >= 0) return true
  // «Was overwhelmed when the baby came, steadier now.»
  if (isPast && findRole(context, Math.max(to, match.to), sentence.to - sentence.from, NOW) >= 0) return true
  if (findRole(context, from, to, PAST_TIME) < 0) return false
  // «Tidligere umotiveret.»
  if (verb < 0) return true
  if (isPast) return true
  return findRole(context, to, sentence.to - sentence.from, ADVERSATIVE) >= 0
}

function isOtherwise({ from, to }: Match, { text, reading, sentence }: Context): boolean {
  const start = reading.start[sentence.from + Math.max(0, from - 1)]
  return /(?<!\p{L})ellers aldrig(?!\p{L})/iu.test(text.slice(start, reading.end[sentence.from + to - 1]))
}
