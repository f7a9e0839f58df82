/** The data of the English model by the name of the file in its package: see `scripts/build/extension/model-data.ts`. */
export type ModelData = Readonly<Record<string, object>>

let data: ModelData = {}

/** To be called before the model is imported, and with nothing afterwards: the model keeps what it has taken. */
export function putModelData(fetched: ModelData): void {
  data = fetched
}

/** What the model reads instead of the file. */
export function takeModelData(name: string): unknown {
  const found = data[name]
  if (Array.isArray(found) || name.endsWith('.json')) return found
  // Tables of words: one of them may be "constructor".
  return Object.assign(Object.create(null), found)
}
