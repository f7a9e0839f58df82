import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { CATEGORY_ORDER, orientationOf } from '../../../lexicon/engine/categories.ts'
import type { Category, Language, Orientation } from '../../../lexicon/engine/types.ts'
import { nameEntry } from '../../groups/name-entry.ts'
import type { Published, Share } from '../../statistics/published.ts'
import { GROUP_TEXTS } from '../texts/groups/groups.ts'
import { weeksIn } from './block-names.ts'
import type { CategoryNames } from './charts/draw-group.ts'
import { tellShare } from './charts/share-chart.ts'

interface ChartProps {
  /** As SVG, made by this service from numbers and from names of categories, entries and weeks. */
  readonly svg: string
  readonly caption: string
  /** The same as a table. */
  readonly table: Child
  readonly language: Language
  readonly wide?: boolean
}

/** A drawing, and all that it says as a table. */
export function Chart({ svg, caption, table, language, wide = false }: ChartProps) {
  const { overview } = GROUP_TEXTS[language]
  return (
    <figure class={wide ? 'chart wide' : 'chart'}>
      <div class="drawing">{raw(svg)}</div>
      <figcaption>{caption}</figcaption>
      <details class="as-table">
        <summary>{overview.table}</summary>
        <div class="drawing" tabindex={0} role="group" aria-label={overview.table}>
          {table}
        </div>
      </details>
    </figure>
  )
}

interface TableProps {
  readonly blocks: readonly Published[]
  readonly language: Language
}

/** A share of every block, latest first. */
export function ShareTable({ blocks, language, of }: TableProps & { readonly of: 'opens' | 'rewritten' }) {
  const { overview, writers } = GROUP_TEXTS[language]
  const { columns } = overview
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{columns.weeks}</th>
          <th scope="col">{columns.share}</th>
          <th scope="col">{columns.writers}</th>
        </tr>
      </thead>
      <tbody>
        {[...blocks].reverse().map(({ block, figures }) => (
          <tr>
            <th scope="row">{weeksIn(block, language, true)}</th>
            <td>{say(figures?.[of], language)}</td>
            <td>{figures ? writers(figures.writers) : overview.withheld}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The categories of an orientation in the last two blocks. */
export function CategoryTable({
  blocks,
  language,
  orientation,
  names,
}: TableProps & { readonly orientation: Orientation; readonly names: CategoryNames }) {
  const { columns } = GROUP_TEXTS[language].overview
  const shareIn = (published: Published | undefined, category: Category) =>
    published?.figures?.categories.find((one) => one.category === category)?.share
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{columns.category}</th>
          <th scope="col">{columns.now}</th>
          <th scope="col">{columns.was}</th>
        </tr>
      </thead>
      <tbody>
        {CATEGORY_ORDER.filter((category) => orientationOf(category) === orientation).map((category) => (
          <tr>
            <th scope="row">{names[category]}</th>
            <td>{say(shareIn(blocks.at(-1), category), language)}</td>
            <td>{say(shareIn(blocks.at(-2), category), language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The entries that are met most, over blocks; with counts where there are any. */
export function EntryTable({
  blocks,
  language,
  orientation,
}: TableProps & { readonly orientation: Orientation }) {
  const { columns, nothing, counts } = GROUP_TEXTS[language].overview
  const named = blocks.at(-1)?.figures?.entries[orientation] ?? []
  const late = blocks.slice(-6)
  const hasCounts = named.some(({ count }) => count !== null)
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{columns.entry}</th>
          {late.map(({ block }) => (
            <th scope="col">{weeksIn(block, language)}</th>
          ))}
          {hasCounts && <th scope="col">{columns.count}</th>}
        </tr>
      </thead>
      <tbody>
        {named.map(({ entry, count }) => (
          <tr>
            <th scope="row">{nameEntry(entry)}</th>
            {late.map(({ figures }) => (
              <td>{figures?.entries[orientation].find((one) => one.entry === entry)?.rank ?? nothing}</td>
            ))}
            {hasCounts && <td>{count === null ? nothing : counts(count)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const say = (share: Share | null | undefined, language: Language): string =>
  share ? tellShare(share) : GROUP_TEXTS[language].overview.withheld
