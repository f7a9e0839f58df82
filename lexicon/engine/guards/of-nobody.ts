import { isNegation, type Context } from '../context.ts'
import { featureBit, NOUN, roleBit } from '../vocabulary.ts'

const RELATIVE = roleBit('relative')
const INF = featureBit('inf')
const SUBORDINATOR = roleBit('subordinator')
/** Words from a negation to the clause that tells of what it denies. */
const NEAR = 4

/** «Der er ingen, der mangler lyst», «han er ikke typen, der brokker sig»: a clause about nobody. */
export function isOfNobody(context: Context, clause: number): boolean {
  const { sentence } = context
  const from = sentence.clauseStart[clause]!
  const opener = sentence.roles[from]!
  if (from === 0 || !(opener & RELATIVE) || opener & SUBORDINATOR) return false
  for (let k = from - 1; k >= 0 && k >= from - NEAR; k--) {
    if (sentence.clause[k] !== sentence.clause[from - 1]) return false
    if (isNegation(context, k)) return true
    // «Vi kan ikke **hjælpe** en, der …» tells of somebody.
    if ((sentence.features[k]! & (INF | NOUN)) === INF) return false
  }
  return false
}
