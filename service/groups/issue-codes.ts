import type { Person } from '../access/person.ts'
import { signOfKey } from '../report.ts'
import type { CodePurpose } from '../store/codes.ts'
import type { Store } from '../store/store.ts'
import type { GroupKeys } from '../tokens/group-keys.ts'

export interface FreshCodes {
  readonly codes: readonly string[]
  /** The last ISO week in which they work. */
  readonly expiresWeek: string
}

/** New codes of a group. Those that an extension joins with end with the sign of the group's key. */
export async function issueCodes(
  { codes }: Pick<Store, 'codes'>,
  keys: GroupKeys,
  group: string,
  { purpose, count }: { readonly purpose: CodePurpose; readonly count: number },
  by: Person,
): Promise<FreshCodes> {
  const issued = await codes.issue(group, purpose, count, by)
  if (purpose !== 'join') return issued
  const sign = await signOfKey((await keys(group)).publicKey)
  return { ...issued, codes: issued.codes.map((code) => `${code}-${sign}`) }
}
