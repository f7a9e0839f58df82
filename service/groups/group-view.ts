import type { CompiledEntry, CompiledLexicon } from '../../lexicon/engine/compiled.ts'
import type { Category, Language } from '../../lexicon/engine/types.ts'
import { lastClosed } from '../close-blocks.ts'
import { createFigures } from '../figures.ts'
import type { Direction, Published } from '../statistics/published.ts'
import type { Store } from '../store/store.ts'
import { blockOfWeek, weekOf } from '../weeks.ts'

/** All that the pages of a group are drawn from. */
export interface GroupView {
  /** The blocks of a year up to the last that is closed, in order; those in which nobody reported have no figures. */
  readonly blocks: readonly Published[]
  /** The last block that is closed, and the one that runs. */
  readonly last: number
  readonly running: number
  /** How the last blocks compare with as many before them, if there are that many. */
  readonly change?: {
    readonly before: readonly number[]
    readonly now: readonly number[]
    readonly direction: Direction
  }
}

/** Blocks that a page looks back on: a year. */
const YEAR = 13

/** Reads what is published of a group, and nothing else. */
export async function readGroupView(store: Store, group: string): Promise<GroupView> {
  const figures = createFigures(store)
  const last = lastClosed(store.now())
  const published = await figures.published(group, last - YEAR + 1, last)
  const blocks = fillBlocks(published, last)
  const view = { blocks, last, running: blockOfWeek(weekOf(store.now())) }
  const sides = sidesOfNow(blocks)
  if (!sides) return view
  return {
    ...view,
    change: { ...sides, direction: await figures.change(group, sides.before, sides.now, { kind: 'opens' }) },
  }
}

/** The blocks from the first that there is to the last that is closed, with nothing for those in which nobody reported. */
export function fillBlocks(published: readonly Published[], last: number): readonly Published[] {
  const first = published[0]?.block ?? last + 1
  const known = new Map(published.map((one) => [one.block, one]))
  return Array.from(
    { length: Math.max(0, last - first + 1) },
    (_, i) => known.get(first + i) ?? { block: first + i, figures: null },
  )
}

/** The last two blocks against the two before, or one against one: of those that say how much opens. */
function sidesOfNow(blocks: readonly Published[]) {
  const shown = blocks.filter(({ figures }) => figures?.opens)
  // What has no figures now has no news.
  if (shown.length < 2 || shown.at(-1) !== blocks.at(-1)) return undefined
  const size = shown.length >= 4 ? 2 : 1
  const numbers = shown.map(({ block }) => block)
  return { before: numbers.slice(-2 * size, -size), now: numbers.slice(-size) }
}

type Lexicons = Readonly<Record<Language, CompiledLexicon>>

/** Names of categories in a language. */
export const categoryNames = (lexicons: Lexicons, language: Language): Readonly<Record<Category, string>> =>
  Object.fromEntries(lexicons[language].categories.map(({ id, name }) => [id, name])) as Record<
    Category,
    string
  >

/** An entry of either lexicon, and the language that it is in. */
export function findEntry(
  lexicons: Lexicons,
  id: string,
): { readonly entry: CompiledEntry; readonly language: Language } | undefined {
  for (const language of ['da', 'en'] as const) {
    const entry = lexicons[language].entries.find((one) => one.id === id)
    if (entry) return { entry, language }
  }
  return undefined
}
