/**
 * The value of a field named by dots from the outside in, `a.b`; of a list by number, from 0. A field whose own name
 * holds a dot goes first.
 */
export function findField(record: unknown, path: string): unknown {
  if (typeof record !== 'object' || record === null) return undefined
  if (Object.hasOwn(record, path)) return (record as Readonly<Record<string, unknown>>)[path]
  for (let dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
    const name = path.slice(0, dot)
    if (!Object.hasOwn(record, name)) continue
    const value = findField((record as Readonly<Record<string, unknown>>)[name], path.slice(dot + 1))
    if (value !== undefined) return value
  }
  return undefined
}
