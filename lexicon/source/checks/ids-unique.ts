import type { Check } from './check.ts'

export const idsUnique: Check = {
  name: 'ids-unique',
  description: 'Ids never die and are never used twice: statistics will refer to them for years.',
  check: ({ entries, renames }) => {
    const seen = new Map<string, string>()
    const twice = entries.flatMap(({ id, path }) => {
      const other = seen.get(id)
      seen.set(id, path)
      const says = {
        en: `the id «${id}» is taken by ${other}; give the file another name.`,
        da: `navnet »${id}« er taget af ${other}; giv opslaget et andet navn.`,
      }
      return other ? [{ path, line: 1, field: 'id', says }] : []
    })
    const broken = Object.entries(renames).flatMap(([old, now]) => {
      if (seen.has(now) && !seen.has(old)) return []
      const why = seen.has(old)
        ? { en: `«${old}» is in use again`, da: `»${old}« er i brug igen` }
        : { en: `there is no entry «${now}»`, da: `der er ikke noget opslag »${now}«` }
      const says = {
        en: `${old}: ${now} cannot stand: ${why.en}.`,
        da: `${old}: ${now} kan ikke blive stående: ${why.da}.`,
      }
      return [{ path: 'renames.yml', line: 1, says }]
    })
    return [...twice, ...broken]
  },
}
