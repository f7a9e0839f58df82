import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Context } from 'hono'

/** A body that does not change while the service runs. */
export interface Asset {
  readonly type: string
  readonly body: string
  /** Without quotes; changes with the body. */
  readonly tag: string
  /** The body compressed, made when it is first asked for. */
  readonly compressed: () => Promise<Uint8Array<ArrayBuffer>>
}

const compress = promisify(gzip)

/** @param tag what tells this body from others; by default a hash of it. */
export function createAsset(type: string, body: string, tag = hashOf(body)): Asset {
  let compressed: Promise<Uint8Array<ArrayBuffer>> | undefined
  return {
    type,
    body,
    tag,
    compressed: () => (compressed ??= compress(body).then((bytes) => new Uint8Array(bytes))),
  }
}

/** Answers with a strong ETag: 304 where the asker has the body already, compressed where it may be. */
export async function answerAsset(c: Context, asset: Asset, cacheControl: string): Promise<Response> {
  const packed = takesGzip(c.req.header('accept-encoding'))
  const etag = packed ? `"${asset.tag}-gzip"` : `"${asset.tag}"`
  const headers = { etag, 'cache-control': cacheControl, vary: 'accept-encoding' }
  if (isKnown(c.req.header('if-none-match'), asset)) return c.body(null, 304, headers)
  if (!packed) return c.body(asset.body, 200, { ...headers, 'content-type': asset.type })
  return c.body(await asset.compressed(), 200, {
    ...headers,
    'content-type': asset.type,
    'content-encoding': 'gzip',
  })
}

/** RFC 9110, 13.1.2: `*` or a list, compared weakly, because a proxy that compresses weakens a tag. */
function isKnown(header: string | undefined, { tag }: Asset): boolean {
  const tags = header?.split(',').map((item) => item.trim().replace(/^W\//, '')) ?? []
  return tags.some((item) => item === '*' || item === `"${tag}"` || item === `"${tag}-gzip"`)
}

function takesGzip(header: string | undefined): boolean {
  return (header ?? '').split(',').some((item) => {
    const [coding = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase())
    return coding === 'gzip' && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))
  })
}

const hashOf = (body: string): string => createHash('sha256').update(body).digest('base64url').slice(0, 22)
