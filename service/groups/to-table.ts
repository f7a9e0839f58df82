import type { Language } from '../../lexicon/engine/types.ts'
import type { Cells } from '../desk/tables/table.ts'
import type { CategoryNames } from '../pages/groups/charts/draw-group.ts'
import type { Published, Share } from '../statistics/published.ts'
import { weeksOfBlock } from '../weeks.ts'

const HEADINGS = {
  da: ['Fra uge', 'Til uge', 'Hvad', 'Navn', 'Fra %', 'Til %', 'Plads', 'Antal cirka'],
  en: ['From week', 'To week', 'What', 'Name', 'From %', 'To %', 'Place', 'Count about'],
} as const

const KINDS = {
  da: {
    opens: 'Åbner',
    rewritten: 'Forslag brugt',
    category: 'Kategori',
    entry: 'Opslag',
    writers: 'Skribenter',
    few: 'for få',
  },
  en: {
    opens: 'Opens',
    rewritten: 'Suggestion taken',
    category: 'Category',
    entry: 'Entry',
    writers: 'Writers',
    few: 'too few',
  },
} as const

/** What is published of a group as a table, one line for each figure. What is withheld says so. */
export function toTable(blocks: readonly Published[], language: Language, names: CategoryNames): Cells {
  const kinds = KINDS[language]
  const lines = blocks.flatMap(({ block, figures }) => {
    const weeks = weeksOfBlock(block)
    const line = (what: string, name = '', share?: Share | null, rank = '', count = '') => [
      ...[weeks[0]!, weeks.at(-1)!, what, name],
      ...(share === null ? [kinds.few, kinds.few] : [String(share?.low ?? ''), String(share?.high ?? '')]),
      ...[rank, count],
    ]
    if (!figures) return [line(kinds.writers, '', null)]
    const { least, most } = figures.writers
    return [
      line(kinds.writers, most === null ? `${least}+` : `${least}–${most}`),
      line(kinds.opens, '', figures.opens),
      line(kinds.rewritten, '', figures.rewritten),
      ...figures.categories.map(({ category, share }) => line(kinds.category, names[category], share)),
      ...[...figures.entries.deficit, ...figures.entries.possibility].map(
        ({ entry, category, rank, count }) =>
          line(
            kinds.entry,
            `${entry} (${names[category]})`,
            undefined,
            String(rank),
            count === null ? '' : String(count),
          ),
      ),
    ]
  })
  return [HEADINGS[language], ...lines]
}
