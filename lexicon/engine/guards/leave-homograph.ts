import { clauseOf, subjectOf, type Context } from '../context.ts'
import type { Match } from '../match.ts'
import { featureBit, NOUN, roleBit } from '../vocabulary.ts'

const THING = roleBit('thing')
const PERSON = roleBit('citizen', 'person', 'other-person', 'pronoun', 'writer', 'authority')
const DEF = featureBit('def')

/** Leave the same word said of a thing: *printeren nægter at printe*, *linjen er svag*. */
export function leaveHomograph(match: Match, context: Context): boolean {
  const { sentence } = context
  const k = subjectOf(context, clauseOf(context, match.from))
  if (k < 0 || (k >= match.from && k < match.to)) return false
  const roles = sentence.roles[k]!
  if (roles & PERSON) return false
  const features = sentence.features[k]!
  return (roles & THING) !== 0 || ((features & DEF) !== 0 && (features & NOUN) !== 0)
}
