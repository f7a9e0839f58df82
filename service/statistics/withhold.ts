/** Something that is part of a whole whose other parts may be shown. */
export interface Part<K> {
  readonly key: K
  readonly marked: number
  /** Enough people carry it to be told of. */
  readonly isCarried: boolean
}

/**
 * The parts that may be shown. Where one of them is withheld, the smallest of the others is withheld with it: what is
 * missing from the whole is then never one part alone, and always holds one that enough people carry.
 */
export function showParts<K>(parts: readonly Part<K>[]): ReadonlySet<K> {
  const carried = parts.filter(({ isCarried }) => isCarried)
  if (carried.length === parts.length) return new Set(carried.map(({ key }) => key))
  const bySize = [...carried].sort((a, b) => b.marked - a.marked)
  return new Set(bySize.slice(0, -1).map(({ key }) => key))
}
