import type { Context } from 'hono'
import { dropUnseen } from '../../lexicon/engine/unseen.ts'
import type { Env } from '../deps.ts'
import { ProblemError } from '../problem.ts'

/** Room for what a person types into a page. */
const MOST_BYTES = 200_000

/**
 * The fields of a form that a page sent, `application/x-www-form-urlencoded`. Of a field that stands twice the last
 * counts. Signs that nobody sees, and that could turn round what a page shows beside them, are left out.
 *
 * @throws {ProblemError} wrong-content-type, too-large
 */
export async function readForm(c: Context<Env>): Promise<Readonly<Record<string, string>>> {
  const fields = await readFields(c)
  return Object.fromEntries(fields)
}

/** The same with every field that stands several times, such as boxes that are ticked. */
export async function readFields(c: Context<Env>): Promise<URLSearchParams> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(c.req.header('content-type') ?? ''))
    throw new ProblemError('wrong-content-type')
  if (Number(c.req.header('content-length') ?? 0) > MOST_BYTES) throw new ProblemError('too-large')
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for await (const bytes of c.req.raw.body ?? []) {
    size += (bytes as Uint8Array).byteLength
    if (size > MOST_BYTES) throw new ProblemError('too-large')
    text += decoder.decode(bytes as Uint8Array, { stream: true })
  }
  const fields = [...new URLSearchParams(text + decoder.decode())]
  return new URLSearchParams(fields.map(([name, value]) => [name, dropUnseen(value)]))
}
