/** A field that two people changed, each in their way. `item` is what a list held there, if it was one item. */
export interface Meeting {
  readonly field: string
  readonly base: unknown
  readonly mine: unknown
  readonly theirs: unknown
}

/** What became of two people's work on the same fields. Where they met, `fields` holds mine. */
export interface Merged<T> {
  readonly fields: T
  readonly meetings: readonly Meeting[]
  /** Fields that hold something of theirs that mine did not. */
  readonly taken: readonly string[]
}

/**
 * Brings together what two people made of the same fields, field by field, lists item by item. Only where both
 * changed the same thing differently does somebody have to choose.
 */
export function mergeFields<T extends object>(base: T, mine: T, theirs: T): Merged<T> {
  const fields: Record<string, unknown> = {}
  const meetings: Meeting[] = []
  const taken: string[] = []
  const of = (side: T, name: string) => (side as Readonly<Record<string, unknown>>)[name]
  for (const field of Object.keys(base)) {
    const [from, my, their] = [of(base, field), of(mine, field), of(theirs, field)]
    const merged = mergeField(from, my, their)
    fields[field] = merged.value
    if (merged.meet) meetings.push({ field, base: from, mine: my, theirs: their })
    else if (!same(merged.value, my)) taken.push(field)
  }
  return { fields: fields as T, meetings, taken }
}

interface MergedField {
  readonly value: unknown
  readonly meet: boolean
}

function mergeField(base: unknown, mine: unknown, theirs: unknown): MergedField {
  if (same(mine, theirs) || same(base, theirs)) return { value: mine, meet: false }
  if (same(base, mine)) return { value: theirs, meet: false }
  if (Array.isArray(base) && Array.isArray(mine) && Array.isArray(theirs))
    return mergeLists(base, mine, theirs) ?? { value: mine, meet: true }
  return { value: mine, meet: true }
}

/**
 * Both lists as edits of the first: each stretch between items that all three hold in the same order is taken from
 * whoever changed it. Undefined when both changed one stretch, or the order of what is kept.
 */
function mergeLists(
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
): MergedField | undefined {
  const [b, m, t] = [base.map(key), mine.map(key), theirs.map(key)]
  if ([b, m, t].some((keys) => new Set(keys).size < keys.length)) return undefined
  const kept = b.filter((item) => m.includes(item) && t.includes(item))
  const inOrder = (keys: readonly string[]) =>
    same(
      keys.filter((item) => kept.includes(item)),
      kept,
    )
  if (!inOrder(m) || !inOrder(t)) return undefined
  const value: unknown[] = []
  let [i, j, k] = [0, 0, 0]
  for (const stop of [...kept, undefined]) {
    const upTo = (keys: readonly string[]) => (stop === undefined ? keys.length : keys.indexOf(stop))
    const [from, my, their] = [b.slice(i, upTo(b)), m.slice(j, upTo(m)), t.slice(k, upTo(t))]
    const onlyAdded = (keys: readonly string[]) => from.every((item) => keys.includes(item))
    if (same(from, their) || same(my, their)) value.push(...mine.slice(j, upTo(m)))
    else if (same(from, my)) value.push(...theirs.slice(k, upTo(t)))
    // Two people each added something in the same place: both stay.
    else if (onlyAdded(my) && onlyAdded(their)) {
      value.push(
        ...mine.slice(j, upTo(m)),
        ...theirs.slice(k, upTo(t)).filter((item) => !my.includes(key(item))),
      )
    } else return undefined
    if (stop !== undefined) {
      value.push(mine[m.indexOf(stop)])
      ;[i, j, k] = [b.indexOf(stop) + 1, m.indexOf(stop) + 1, t.indexOf(stop) + 1]
    }
  }
  // One moved what the other took away.
  const keys = value.map(key)
  const undone = b.some((item) => keys.includes(item) && !kept.includes(item))
  return undone || new Set(keys).size < keys.length ? undefined : { value, meet: false }
}

const key = (value: unknown): string => JSON.stringify(value)
const same = (a: unknown, b: unknown): boolean => key(a) === key(b)
