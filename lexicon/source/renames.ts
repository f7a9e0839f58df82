import { parse, stringify } from 'yaml'

/** Old entry id and the id that took its place. */
export type Rename = readonly [old: string, now: string]

/** The renames of `renames.yml`. */
export function readRenames(text: string): readonly Rename[] {
  const data = parse(text) as unknown
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return []
  return Object.entries(data).flatMap(([old, now]): Rename[] => (typeof now === 'string' ? [[old, now]] : []))
}

/**
 * The text of `renames.yml`. Whatever was renamed more than once leads straight to its last name.
 *
 * @param renames in the order in which they were made
 * @param inUse ids of entries: a name that is in use leads nowhere
 */
export function toRenames(renames: readonly Rename[], inUse: ReadonlySet<string>): string {
  const next = new Map(renames.filter(([old]) => !inUse.has(old)))
  const last = (id: string, seen: readonly string[] = []): string => {
    const now = next.get(id)
    return now === undefined || seen.includes(now) ? id : last(now, [...seen, id])
  }
  const sorted = [...next.keys()].sort().map((old) => [old, last(old)])
  return (
    '# Old name of an entry: the entry that took its place. Names never die: statistics speak of them for years.\n' +
    (sorted.length > 0 ? stringify(Object.fromEntries(sorted)) : '')
  )
}
