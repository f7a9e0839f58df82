import { CATEGORY_ORDER } from '../../lexicon/engine/categories.ts'
import type { Category, Language } from '../../lexicon/engine/types.ts'

/** Where an entry stands in its life, seen from the published lexicon. */
export type Status = 'product' | 'edited' | 'own' | 'draft' | 'review' | 'retired'

/** One line of the list of entries. */
export interface Row {
  readonly path: string
  readonly id: string
  readonly language: Language
  readonly category: Category
  readonly status: Status
  readonly themes: readonly string[]
  /** The learning group that proposed it, by name. */
  readonly origin?: string
  /** How often it speaks in the corpus. */
  readonly met: number
  /** About how often it was met in the learning groups of whoever looks, in their last four weeks that are closed. */
  readonly metInGroups?: number
  readonly note: string
  /** Everything that a search looks into, lower case. */
  readonly haystack: string
}

export interface Query {
  /** Words, all of which must be found. */
  readonly text?: string
  readonly language?: Language
  readonly category?: Category
  readonly theme?: string
  readonly status?: Status
  readonly origin?: string
  readonly sort?: 'category' | 'name' | 'met'
}

const PLACE = new Map(CATEGORY_ORDER.map((category, place) => [category, place]))
const groups = ({ metInGroups = 0 }: Row): number => metInGroups
const DANISH = new Intl.Collator('da')

/** The entries that fit, in the order that was asked for; with a text, those named so come first. */
export function searchEntries(rows: readonly Row[], query: Query): readonly Row[] {
  const words = (query.text ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  const name = words.join('-')
  const fits = (row: Row): boolean =>
    (!query.language || row.language === query.language) &&
    (!query.category || row.category === query.category) &&
    (!query.status || row.status === query.status) &&
    (!query.origin || row.origin === query.origin) &&
    (!query.theme || row.themes.includes(query.theme)) &&
    words.every((word) => row.haystack.includes(word))
  const isNamed = ({ id }: Row) => words.length > 0 && id.includes(name)
  const byName = (a: Row, b: Row) => DANISH.compare(a.id, b.id)
  const byCategory = (a: Row, b: Row) => PLACE.get(a.category)! - PLACE.get(b.category)! || byName(a, b)
  const order = {
    category: byCategory,
    name: byName,
    met: (a: Row, b: Row) => groups(b) - groups(a) || b.met - a.met || byName(a, b),
  }[query.sort ?? 'category']
  const found = rows.filter(fits).sort(order)
  return [...found.filter(isNamed), ...found.filter((row) => !isNamed(row))]
}

/** What can be chosen in the filters, counted over all rows. */
export function countChoices<T extends string>(
  rows: readonly Row[],
  of: (row: Row) => readonly T[],
): readonly (readonly [T, number])[] {
  const counts = new Map<T, number>()
  for (const row of rows) for (const value of of(row)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => DANISH.compare(a, b))
}
