import { nameOf, type Shortcut } from '../keys.ts'
import { fill } from './fill.ts'
import type { Words } from './words.ts'

/** What is said of the first remark, and of the key that opens it where one does. */
export function firstOf({ first, opens, keyNames }: Words, walk: Shortcut | null): string {
  return walk ? `${first} ${fill(opens, { key: nameOf(walk, keyNames) })}` : first
}
