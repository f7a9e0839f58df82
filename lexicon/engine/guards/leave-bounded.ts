import { clauseOf, clauseRange, findRole, type Context } from '../context.ts'
import type { Match } from '../match.ts'
import { roleBit } from '../vocabulary.ts'

const CAUSE = roleBit('cause')
const UNIT = roleBit('unit')

/** Leave a limit that says how much, how long or why: *må ikke løfte over 10 kg*, *pga. epilepsi*. */
export function leaveBounded(match: Match, context: Context): boolean {
  const { sentence, reading, tables } = context
  const [from, to] = clauseRange(context, clauseOf(context, match.from))
  if (findRole(context, from, to, CAUSE) >= 0) return true
  for (let k = from + 1; k < to; k++)
    if (
      sentence.roles[k]! & UNIT &&
      isQuantity(reading.signature[sentence.from + k - 1]!, tables.figure, sentence.features[k - 1]!)
    )
      return true
  return false
}

const isQuantity = (signature: number, figure: number, features: number): boolean =>
  signature === figure && features === 0
