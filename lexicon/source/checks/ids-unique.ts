import type { Check } from './check.ts'

export const idsUnique: Check = {
  name: 'ids-unique',
  description: 'Ids never die and are never used twice: statistics will refer to them for years.',
  check: ({ entries, renames }) => {
    const seen = new Map<string, string>()
    const twice = entries.flatMap(({ id, path }) => {
      const other = seen.get(id)
      seen.set(id, path)
      return other
        ? [{ path, line: 1, message: `the id «${id}» is taken by ${other}; give the file another name.` }]
        : []
    })
    const broken = Object.entries(renames).flatMap(([old, now]) => {
      if (seen.has(now) && !seen.has(old)) return []
      const why = seen.has(old) ? `«${old}» is in use again` : `there is no entry «${now}»`
      return [{ path: 'renames.yml', line: 1, message: `${old}: ${now} cannot stand: ${why}.` }]
    })
    return [...twice, ...broken]
  },
}
