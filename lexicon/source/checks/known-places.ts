import { CATEGORY_ORDER } from '../../engine/categories.ts'
import type { Check } from './check.ts'

export const knownPlaces: Check = {
  name: 'known-places',
  description: 'An entry lies in entries/<language>/<category>/ and its file name is an id in small letters.',
  check: ({ entries, categories }) =>
    entries.flatMap(({ path, id, language, category, lines }) => {
      const known = categories.some((c) => c.id === category) && CATEGORY_ORDER.includes(category)
      if (known && (language === 'da' || language === 'en') && /^[a-z0-9æøå]+(-[a-z0-9æøå]+)*$/.test(id))
        return []
      const says = {
        en: 'move the file to entries/<da or en>/<category>/<id>.yml, the id in small letters and hyphens.',
        da: 'et opslag ligger i entries/<da eller en>/<kategori>/<navn>.yml, og navnet skrives med små bogstaver og bindestreger.',
      }
      return [{ path, line: lines['patterns'] ?? 1, field: 'id', says }]
    }),
}
