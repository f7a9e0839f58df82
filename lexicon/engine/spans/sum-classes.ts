import { HASH_FACTOR } from '../characters.ts'
import type { Tables } from '../tables.ts'
import { addClasses, MOST_FEATURES, SIDES } from './features.ts'
import { LABELS } from './labels.ts'

/** What the word classes of each signature add to the scores of the word itself and of its neighbours. */
export function sumClasses(
  tables: Pick<Tables, 'elementStart' | 'elements' | 'classOf'>,
  words: Int8Array,
): Int16Array {
  const signatures = tables.elementStart.length - 1
  const sums = new Int16Array(signatures * SIDES * LABELS)
  const features = new Int32Array(MOST_FEATURES)
  for (let s = 0; s < signatures; s++)
    for (let side = 0; side < SIDES; side++) {
      const count = addClasses(tables, s, side, features, 0)
      const at = (s * SIDES + side) * LABELS
      for (let f = 0; f < count; f++)
        for (let l = 0; l < LABELS; l++) sums[at + l]! += words[features[f]! * LABELS + l]!
    }
  return sums
}

/** One number for all word classes of each signature together; 0 for none. */
export function sumKeys({
  elementStart,
  elements,
  classOf,
}: Pick<Tables, 'elementStart' | 'elements' | 'classOf'>): Int32Array {
  const keys = new Int32Array(elementStart.length - 1)
  for (let s = 0; s < keys.length; s++)
    for (let e = elementStart[s]!; e < elementStart[s + 1]!; e++) {
      const name = classOf[elements[e]!]!
      if (name !== 0) keys[s] = Math.imul(keys[s]! ^ name, HASH_FACTOR)
    }
  return keys
}
