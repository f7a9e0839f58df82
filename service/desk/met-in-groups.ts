import { lastClosed } from '../close-blocks.ts'
import { createFigures } from '../figures.ts'
import type { Person } from '../access/person.ts'
import type { Store } from '../store/store.ts'

/** An entry that a group met in its last four weeks that are closed. */
export interface MetInGroup {
  readonly group: string
  /** As the group's page has it: rounded to 5; null where it is withheld. */
  readonly count: number | null
}

export type MetInGroups = ReadonlyMap<string, readonly MetInGroup[]>

/**
 * How often entries were met in the learning groups of a trainer, by id of the entry: what the pages of these groups
 * show them anyway, and of other groups nothing.
 */
export async function readMetInGroups(store: Store, person: Person): Promise<MetInGroups> {
  const own = await store.memberships.list(person)
  const last = lastClosed(store.now())
  const figures = createFigures(store)
  const met = new Map<string, MetInGroup[]>()
  for (const { group } of own) {
    const [published] = await figures.published(group.id, last, last)
    const { deficit = [], possibility = [] } = published?.figures?.entries ?? {}
    for (const { entry, count } of [...deficit, ...possibility])
      met.set(entry, [...(met.get(entry) ?? []), { group: group.name, count }])
  }
  return met
}

/** About how often all of these groups met an entry together; 0 where none of them says. */
export const sumMet = (met: MetInGroups, entry: string): number =>
  (met.get(entry) ?? []).reduce((sum, { count }) => sum + (count ?? 0), 0)
