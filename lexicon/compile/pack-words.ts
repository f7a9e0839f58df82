import type { CompiledClass, CompiledParadigm, CompiledWords } from '../engine/compiled.ts'
import { packNumbers, packRising } from '../engine/load/numbers.ts'

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
  const numberOf = new Map(ordered.map(([key], i) => [key, i]))
  const places = PLACES.map((place) => ordered.filter(([, base]) => base.place === place).length)

  const nodes = new Numbering()
  const rows = [...collected.rows].map(([key, row]) => ({
    key,
    bases: row.map(({ base }) => numberOf.get(base)!),
    filters: row.map(({ filter }) => filter),
  }))
  rows.sort((a, b) => compareRows(a.bases, b.bases) || compareRows(a.filters, b.filters))
  for (const node of [
    ...new Set(
      rows.flatMap(({ bases, filters: own }) => bases.map((base, i) => `${pad(base)} ${pad(own[i]!)}`)),
    ),
  ].sort())
    nodes.of(node)

  const ties = new Numbering()
  for (const tie of [...new Set([...collected.ties.values()].flatMap((own) => [...own]))].sort((a, b) =>
    compareRows(a.split(' ').map(Number), b.split(' ').map(Number)),
  ))
    ties.of(tie)
  const lists = new Numbering()
  const listOf = (key: string): number => {
    const own = [...(collected.ties.get(key) ?? [])].map((tie) => ties.of(tie)).sort((a, b) => a - b)
    return lists.of(own.join(' '))
  }
  const baseLists = ordered.map(([key]) => listOf(key))
  const rowLists = rows.map(({ key }) => listOf(key))
  const column = (keys: readonly string[], at: number) => keys.map((key) => Number(key.split(' ')[at]))
  const listed = lists.keys.map((key) => (key === '' ? [] : key.split(' ').map(Number)))
  return {
    bases: ordered.map(([, { text }]) => text).join('\n'),
    tails: places[0]!,
    heads: places[0]! + places[1]!,
    paradigmOf: packNumbers(ordered.map(([, { paradigm }]) => paradigm)),
    listOf: packNumbers(baseLists),
    paradigms,
    filters,
    nodeBases: packRising(column(nodes.keys, 0)),
    nodeFilters: packNumbers(column(nodes.keys, 1)),
    rowLengths: packNumbers(rows.map(({ bases }) => bases.length)),
    rowNodes: packNumbers(
      rows.flatMap(({ bases, filters: own }) =>
        bases.map((base, i) => nodes.of(`${pad(base)} ${pad(own[i]!)}`)),
      ),
    ),
    rowLists: packNumbers(rowLists),
    listLengths: packNumbers(listed.map((list) => list.length)),
    lists: packNumbers(listed.flat()),
    tieSets: packRising(column(ties.keys, 0)),
    tieFilters: packNumbers(column(ties.keys, 1)),
    classes,
    directs: packRising(directs),
    elements,
  }
}

/** Numbers for keys, in the order in which they are first asked for. */
class Numbering {
  readonly keys: string[] = []
  readonly #known = new Map<string, number>()

  of(key: string): number {
    let number = this.#known.get(key)
    if (number === undefined) {
      this.#known.set(key, (number = this.keys.length))
      this.keys.push(key)
    }
    return number
  }
}

const pad = (n: number): string => String(n).padStart(8, '0')

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function compareRows(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) return a[i]! - b[i]!
  return a.length - b.length
}
