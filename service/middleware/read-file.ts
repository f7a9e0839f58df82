import type { Context } from 'hono'
import type { Env } from '../deps.ts'
import { ProblemError } from '../problem.ts'

/** Room for a whole lexicon, packed or as a table. */
const MOST_BYTES = 20_000_000

/**
 * A file that a form sent, `multipart/form-data`. Read into memory and written nowhere.
 *
 * @throws {ProblemError} too-large, wrong-content-type
 */
export async function readFile(
  c: Context<Env>,
  field: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  // Browsers say how much they send; what says nothing is not taken.
  const length = Number(c.req.header('content-length') ?? Infinity)
  if (length > MOST_BYTES) throw new ProblemError('too-large')
  let file: unknown
  try {
    file = (await c.req.parseBody())[field]
  } catch {
    throw new ProblemError('wrong-content-type')
  }
  if (!(file instanceof File)) throw new ProblemError('wrong-content-type')
  return { name: file.name.slice(-120), bytes: new Uint8Array(await file.arrayBuffer()) }
}
