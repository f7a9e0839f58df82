import type { CompiledClass, CompiledParadigm, CompiledWords } from '../engine/compiled.ts'
import { packNumbers, packRising, packTurning } from '../engine/load/numbers.ts'
import { compareRows, packRows } from './pack-rows.ts'

/** A word that is inflected, or stays as it is; or the end or beginning of a compound. */
export interface Base {
  readonly place: 'form' | 'tail' | 'head'
  readonly text: string
  readonly paradigm: number
}

/** A word of a fixed phrase, by the key of its base. */
export interface RowNode {
  readonly base: string
  readonly filter: number
}

/** What was collected about words, in the order in which it was met; keys are unique texts. */
export interface Collected {
  readonly bases: ReadonlyMap<string, Base>
  readonly paradigms: readonly CompiledParadigm[]
  readonly rows: ReadonlyMap<string, readonly RowNode[]>
  /** What each base and row belongs to: set and filter, as one key. */
  readonly ties: ReadonlyMap<string, ReadonlySet<string>>
  readonly filters: readonly number[]
  readonly classes: readonly CompiledClass[]
  readonly directs: readonly number[]
  readonly elements: number
}

const PLACES = ['form', 'tail', 'head'] as const

/** Lays out what was collected so that it packs well: bases by the alphabet, rows by their first words. */
export function packWords(collected: Collected): CompiledWords {
  const { paradigms, filters, classes, directs, elements } = collected
  const ordered = [...collected.bases].sort(
    ([, a], [, b]) =>
      PLACES.indexOf(a.place) - PLACES.indexOf(b.place) || compare(a.text, b.text) || a.paradigm - b.paradigm,
  )
  const baseOf = numbersOf(ordered.map(([key]) => key))
  const places = PLACES.map((place) => ordered.filter(([, base]) => base.place === place).length)

  const phrases = [...collected.rows].map(([key, row]) => ({
    key,
    words: row.map(({ base, filter }) => `${pad(baseOf.get(base)!)} ${pad(filter)}`),
  }))
  const nodes = byUse(phrases.flatMap(({ words }) => words))
  const nodeOf = numbersOf(nodes)
  const rows = phrases
    .map(({ key, words }) => ({ key, row: words.map((word) => nodeOf.get(word)!) }))
    .sort((a, b) => compareRows(a.row, b.row))

  const ties = [...new Set([...collected.ties.values()].flatMap((own) => [...own]))].sort((a, b) =>
    compareRows(a.split(' ').map(Number), b.split(' ').map(Number)),
  )
  const tieOf = numbersOf(ties)
  const listOf = (key: string) =>
    [...(collected.ties.get(key) ?? [])].map((tie) => tieOf.get(tie)!).sort((a, b) => a - b)
  const baseLists = ordered.map(([key]) => listOf(key))
  const rowLists = rows.map(({ key }) => listOf(key))
  const lists = [...new Map([...baseLists, ...rowLists].map((list) => [`${list}`, list])).values()].sort(
    compareRows,
  )
  const numberOf = numbersOf(lists.map(String))
  const numbers = (own: readonly (readonly number[])[]) =>
    packNumbers(own.map((list) => numberOf.get(`${list}`)!))
  const column = (keys: readonly string[], at: number) => keys.map((key) => Number(key.split(' ')[at]))
  return {
    bases: ordered.map(([, { text }]) => text).join('\n'),
    tails: places[0]!,
    heads: places[0]! + places[1]!,
    paradigmOf: packNumbers(ordered.map(([, { paradigm }]) => paradigm)),
    listOf: numbers(baseLists),
    paradigms,
    filters,
    nodeBases: packTurning(column(nodes, 0), ordered.length),
    nodeFilters: packNumbers(column(nodes, 1)),
    rows: packRows(rows.map(({ row }) => row)),
    rowLists: numbers(rowLists),
    lists: packRows(lists),
    tieSets: packRising(column(ties, 0)),
    tieFilters: packNumbers(column(ties, 1)),
    classes,
    directs: packRising(directs),
    elements,
  }
}

/** The number of each of these keys: where it stands among them. */
const numbersOf = (keys: readonly string[]): ReadonlyMap<string, number> =>
  new Map(keys.map((key, i) => [key, i]))

const pad = (n: number): string => String(n).padStart(8, '0')

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** How many numbers are written with one byte, and with one or two, see `packNumbers`. */
const SHORT = [93, 2013]

/** Each key once: first those that are met most, for which short numbers are kept; by the alphabet within a length. */
function byUse(keys: readonly string[]): readonly string[] {
  const uses = new Map<string, number>()
  for (const key of keys) uses.set(key, (uses.get(key) ?? 0) + 1)
  const all = [...uses].sort(([a, m], [b, n]) => n - m || compare(a, b)).map(([key]) => key)
  return [0, ...SHORT].flatMap((from, i) => all.slice(from, SHORT[i]).sort(compare))
}
