import { Oprf, POPRFServer } from '@cloudflare/voprf-ts'
import { CryptoNoble } from '@cloudflare/voprf-ts/crypto-noble'
import type { EntryCounts, Report } from '../../../service/report.ts'
import { deriveGroupKeyPair } from '../../../service/tokens/group-key.ts'

const encode = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')

/**
 * Tokens as members hold them when they report. They come from the key at once, without envelopes: the bytes are the
 * same, and one takes a fiftieth of the time.
 */
export async function mintTokens(
  secret: Uint8Array,
  group: string,
  week: string,
  count: number,
): Promise<readonly Report['token'][]> {
  const { privateKey } = await deriveGroupKeyPair(secret, group)
  const server = new POPRFServer(Oprf.Suite.RISTRETTO255_SHA512, privateKey, CryptoNoble)
  const info = new TextEncoder().encode(week)
  const tokens: Report['token'][] = []
  for (let i = 0; i < count; i++) {
    const input = crypto.getRandomValues(new Uint8Array(32))
    tokens.push({ input: encode(input), output: encode(await server.evaluate(input, info)) })
  }
  return tokens
}

/** Counts of somebody who met a dozen entries. `seed` tells whose. */
export function inventCounts(
  entries: readonly string[],
  seed: number,
): Pick<Report, 'sentences' | 'entries'> {
  const met = new Set(Array.from({ length: 12 }, (_, i) => entries[(seed * 31 + i * i * 17) % 60]!))
  const counts = [...met].sort().map((entry, i): EntryCounts => {
    const marked = 1 + ((seed + i) % 3)
    return { entry, marked, rewritten: (seed + i) % 2, left: marked - ((seed + i) % 2) }
  })
  return { sentences: 50, entries: counts }
}
