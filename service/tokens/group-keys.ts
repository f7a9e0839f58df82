import { deriveGroupKey, type GroupKey } from './group-key.ts'

/** Keys that are kept at hand: to derive one takes longer than to use it. */
const MOST = 2000

/** The key of each group by its id. */
export type GroupKeys = (groupId: string) => Promise<GroupKey>

/** @param secret 32 bytes, the same in every process of the service */
export function createGroupKeys(secret: () => Uint8Array): GroupKeys {
  const keys = new Map<string, Promise<GroupKey>>()
  return (groupId) => {
    const known = keys.get(groupId)
    if (known) return known
    const key = deriveGroupKey(secret(), groupId)
    if (keys.size >= MOST) keys.delete(keys.keys().next().value!)
    keys.set(groupId, key)
    return key
  }
}
