import { readClassFields, readEntryFields } from '../../lexicon/source/fields.ts'
import { placeOf } from '../../lexicon/source/paths.ts'

/** What became of one field: what is gone and what came, item by item. */
export interface FieldChange {
  /** Name of the field; '' is the whole entry, which came or went. */
  readonly field: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** The difference between two forms of an entry or word class, as somebody would tell it. null: it was not there. */
export function describeChange(
  path: string,
  before: string | null,
  after: string | null,
): readonly FieldChange[] {
  if (before === after) return []
  if (after === null) return [{ field: '', before: [], after: [] }]
  const read = (text: string) =>
    (placeOf(path)?.kind === 'class' ? readClassFields(text) : readEntryFields(text)) as unknown as Readonly<
      Record<string, unknown>
    >
  const [old, now] = [read(before ?? ''), read(after)]
  return Object.keys(now).flatMap((field): FieldChange[] => {
    const [from, to] = [toLines(old[field]), toLines(now[field])]
    const gone = from.filter((line) => !to.includes(line))
    const came = to.filter((line) => !from.includes(line))
    if (gone.length + came.length > 0) return [{ field, before: gone, after: came }]
    // The same lines in another order.
    return from.join('\n') === to.join('\n') ? [] : [{ field, before: from, after: to }]
  })
}

/** The value of a field as lines that can be read. */
export function toLines(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(toLines)
  if (typeof value === 'boolean') return value ? ['✓'] : []
  if (typeof value === 'object' && value !== null) {
    const { kind, text, replaces } = value as Readonly<Record<string, string>>
    return [`${kind}${replaces ? ` (${replaces})` : ''}: ${text}`]
  }
  const text = typeof value === 'string' ? value : ''
  return text === '' ? [] : [text]
}
