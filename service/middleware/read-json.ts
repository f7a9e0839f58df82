import { createMiddleware } from 'hono/factory'
import type { Context } from 'hono'
import type { Env } from '../deps.ts'
import { ProblemError } from '../problem.ts'

/** Room for a text of the greatest length with every unit written as an escape of six bytes. */
export const MOST_BYTES = 1_250_000

const JSON_TYPE = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i
const ANY_TEXT_TYPE = /^(application\/json|text\/plain)\s*(;\s*charset="?utf-8"?\s*)?$/i

/**
 * Takes a JSON body in UTF-8 and nothing else, and stops reading it as soon as it is too large. Text that is not
 * UTF-8 is refused rather than repaired: its offsets would no longer be those of the asker.
 *
 * @throws {ProblemError} wrong-content-type, too-large, broken-encoding, broken-json
 */
export const readJson = readJsonUpTo(MOST_BYTES)

/** The same, of so many bytes at most. */
export function readJsonUpTo(most: number) {
  return readTyped(most, JSON_TYPE)
}

/**
 * The same from extensions, which may call their JSON plain text: where a request is to name no origin, a browser lets
 * it have no other type (see `extension/sharing/ask-service.ts`). Only for routes that know nobody by a cookie.
 */
export function readJsonOfExtensions(most: number) {
  return readTyped(most, ANY_TEXT_TYPE)
}

function readTyped(most: number, taken: RegExp) {
  return createMiddleware<Env>(async (c, next) => {
    const type = c.req.header('content-type') ?? ''
    if (!taken.test(type)) throw new ProblemError('wrong-content-type')
    if ((c.req.header('content-encoding') ?? 'identity') !== 'identity')
      throw new ProblemError('wrong-content-type')
    const text = await readBody(c, most)
    try {
      JSON.parse(text)
    } catch {
      throw new ProblemError('broken-json')
    }
    // For the validators that come next: a body can be read only once. A new request costs more than a short note.
    // Hono keeps promises here, whatever its types say.
    c.req.bodyCache = { text: Promise.resolve(text) as unknown as string }
    if (!JSON_TYPE.test(type)) {
      const headers = new Headers(c.req.raw.headers)
      headers.set('content-type', 'application/json')
      c.req.raw = new Request(c.req.raw, { headers, body: text })
    }
    await next()
  })
}

async function readBody(c: Context, most: number): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
  const length = c.req.header('content-length')
  if (Number(length ?? 0) > most) throw new ProblemError('too-large')
  // No more than that comes, and in one piece it is read without a stream.
  if (length !== undefined) return decode(decoder, new Uint8Array(await readWhole(c)), false)
  const parts: string[] = []
  let size = 0
  for await (const bytes of c.req.raw.body ?? []) {
    size += (bytes as Uint8Array).byteLength
    if (size > most) throw new ProblemError('too-large')
    parts.push(decode(decoder, bytes as Uint8Array, true))
  }
  parts.push(decode(decoder))
  return parts.join('')
}

/** @throws {ProblemError} broken-request: whoever sent it went away. */
async function readWhole(c: Context): Promise<ArrayBuffer> {
  try {
    return await c.req.raw.arrayBuffer()
  } catch {
    throw new ProblemError('broken-request')
  }
}

function decode(decoder: TextDecoder, bytes?: Uint8Array, stream = false): string {
  try {
    return decoder.decode(bytes, { stream })
  } catch {
    throw new ProblemError('broken-encoding')
  }
}
