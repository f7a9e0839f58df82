import { createHash } from 'node:crypto'
import { CATEGORY_ORDER, orientationOf } from '../../../../lexicon/engine/categories.ts'
import type { Category, Language, Orientation } from '../../../../lexicon/engine/types.ts'
import type { GroupView } from '../../../groups/group-view.ts'
import { nameEntry } from '../../../groups/name-entry.ts'
import { GROUP_TEXTS } from '../../texts/groups/groups.ts'
import { namesOf, spanOf } from '../block-names.ts'
import { drawCategories } from './category-chart.ts'
import { loadDrawing, type Drawing } from './draw.ts'
import { drawRanks } from './entry-chart.ts'
import { drawShares } from './share-chart.ts'

/** The drawings of a group's figures, as SVG. */
export interface GroupCharts {
  readonly opens: string
  readonly rewritten: string
  readonly categories: Readonly<Record<Orientation, string>>
  readonly entries: Readonly<Record<Orientation, string>>
}

export type CategoryNames = Readonly<Record<Category, string>>

export const COLOURS = { deficit: 'var(--closes)', possibility: 'var(--opens)' } as const
/** Entries, and blocks of them, that a drawing holds. */
const ENTRIES = 8
const BLOCKS = 6

/** Drawings that are kept: figures that are frozen never change, and everybody in a group sees the same. */
const MOST = 200
const kept = new Map<string, GroupCharts>()

/** Draws what is published of a group, once. */
export async function drawGroup(
  { blocks }: Pick<GroupView, 'blocks'>,
  language: Language,
  names: CategoryNames,
): Promise<GroupCharts> {
  const key = createHash('sha256')
    .update(JSON.stringify([language, names, blocks]))
    .digest('base64')
  const known = kept.get(key)
  if (known) return known
  const charts = drawAll(await loadDrawing(), blocks, language, names)
  kept.set(key, charts)
  if (kept.size > MOST) kept.delete(kept.keys().next().value!)
  return charts
}

function drawAll(
  drawing: Drawing,
  blocks: GroupView['blocks'],
  language: Language,
  nameOf: CategoryNames,
): GroupCharts {
  const { overview } = GROUP_TEXTS[language]
  const { withheld } = overview
  const names = namesOf(blocks.map(({ block }) => block))
  const shares = (of: 'opens' | 'rewritten') =>
    blocks.map(({ figures }, i) => ({ name: names[i]!, share: figures?.[of] ?? null }))
  const [was, now] = [blocks.at(-2)?.figures, blocks.at(-1)?.figures]
  const shareIn = (figures: typeof now, category: Category) =>
    figures?.categories.find((one) => one.category === category)?.share ?? null
  const categories = (orientation: Orientation) =>
    drawCategories(drawing, {
      label: `${overview.categories} ${orientation === 'deficit' ? overview.closing : overview.opening}`,
      colour: COLOURS[orientation],
      withheld,
      rows: CATEGORY_ORDER.filter((category) => orientationOf(category) === orientation).map((category) => ({
        name: nameOf[category],
        share: shareIn(now, category),
        was: shareIn(was, category),
      })),
    })
  const entries = (orientation: Orientation) => {
    const named = (now?.entries[orientation] ?? []).slice(0, ENTRIES).map(({ entry }) => entry)
    const late = blocks.slice(-BLOCKS)
    return drawRanks(drawing, {
      label: `${overview.entries} ${orientation === 'deficit' ? overview.closing : overview.opening}`,
      colour: COLOURS[orientation],
      entries: named.map(nameEntry),
      blocks: late.map(({ block }) => spanOf(block)),
      ranks: late.flatMap(({ block, figures }) =>
        (figures?.entries[orientation] ?? [])
          .filter(({ entry }) => named.includes(entry))

          .map(({ entry, rank }) => ({ entry: nameEntry(entry), rank, block: spanOf(block) })),
      ),
    })
  }
  return {
    opens: drawShares(drawing, {
      label: overview.opens,
      blocks: shares('opens'),
      colour: COLOURS.possibility,
      withheld,
    }),
    rewritten: drawShares(drawing, {
      ...{ label: overview.rewritten, blocks: shares('rewritten'), colour: 'var(--soft)', withheld },
      height: 260,
    }),
    categories: { deficit: categories('deficit'), possibility: categories('possibility') },
    entries: { deficit: entries('deficit'), possibility: entries('possibility') },
  }
}
