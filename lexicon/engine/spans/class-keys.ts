import { HASH_FACTOR } from '../characters.ts'
import type { Tables } from '../tables.ts'

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
