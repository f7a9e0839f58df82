import type { Context } from '../context.ts'
import { addAround, addClause, joinNeighbours, MOST_FEATURES, PLACE } from './features.ts'
import { DENIES, OTHER, type Seen } from './seen.ts'
import { addUp, makeRoom, recordOf, type WordSums } from './word-sums.ts'

const features = new Int32Array(MOST_FEATURES)
/** Where the sums of each word begin. */
let records = new Int32Array(128)
/** What all words of a clause have in common. */
let bases = new Float64Array(128)

/**
 * The sum of the weights of all features of each word of a sentence (those that `extract` lists), into `out`, as
 * `packFour` writes it.
 */
export function weighWords(context: Context, seen: Seen, known: WordSums, out: Float64Array): void {
  const { sentence } = context
  const length = sentence.to - sentence.from
  if (records.length < length) {
    records = new Int32Array(length * 2)
    bases = new Float64Array(length * 2)
  }
  makeRoom(known, length)
  joinNeighbours(context, seen)
  for (let k = 0; k < length; k++) records[k] = recordOf(known, context, seen, k)
  const { sums, edges } = known
  for (let c = 0; c < sentence.clauses; c++) {
    const verb = sentence.clauseVerb[c]!
    const words =
      sums[records[sentence.clauseStart[c]!]! + PLACE.opener]! +
      (verb < 0 ? 0 : sums[records[verb]! + PLACE.verb]!)
    bases[c] = addUp(known, features, addClause(seen, c, features, 0), words)
  }
  for (let k = 0; k < length; k++) {
    const own = records[k]!
    const c = sentence.clause[k]!
    const clause = seen.clauses[c]!
    // The places that `extract` asks for one by one, written out: this is where reading spends its time.
    let sum =
      bases[c]! +
      sums[own]! +
      (k > 0 ? sums[records[k - 1]! + PLACE.before]! : edges[PLACE.before]!) +
      (k + 1 < length ? sums[records[k + 1]! + PLACE.after]! : edges[PLACE.after]!) +
      (k > 1 ? sums[records[k - 2]! + PLACE.twoBefore]! : edges[PLACE.twoBefore]!) +
      (k + 2 < length ? sums[records[k + 2]! + PLACE.twoAfter]! : edges[PLACE.twoAfter]!)
    if (clause & DENIES) sum += sums[own + PLACE.denied]!
    if ((clause & 7) === OTHER) sum += sums[own + PLACE.other]!
    out[k] = addUp(known, features, addAround(context, seen, k, features, 0), sum)
  }
}
