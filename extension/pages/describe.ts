import { createConnection } from '../content/connect.ts'
import type { Described } from '../protocol.ts'

/** What entries of the lexicon say, as far as the background can tell now. */
export async function describe(entries: readonly string[]): Promise<Described> {
  if (entries.length === 0) return {}
  const connection = createConnection(() => {})
  try {
    return await connection.ask('describe', { entries })
  } catch {
    return {}
  } finally {
    connection.close()
  }
}
