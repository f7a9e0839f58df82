import type { Language } from '../../lexicon/engine/types.ts'
import { findFault, type Fault } from './check-fetched.ts'

/** What came of asking the service for its lexicon. */
export type Fetched =
  | { readonly kind: 'same' }
  | { readonly kind: 'new'; readonly text: string; readonly etag: string; readonly version: string }
  /** `version` as far as it says one. */
  | { readonly kind: 'refused'; readonly fault: Fault; readonly version: string }
  | { readonly kind: 'unreachable' }

/** Longer than this nobody waits, ms. */
const PATIENCE = 30_000
/** A compiled lexicon of a tenfold size, UTF-16 code units. */
const LONGEST = 40_000_000

/**
 * Asks for the lexicon of one language. Sends an address and the ETag that is known, no cookie and nothing of anybody.
 *
 * @param service address without `/` at its end
 */
export async function fetchLexicon(
  service: string,
  language: Language,
  etag: string | undefined,
  fetch: typeof globalThis.fetch,
): Promise<Fetched> {
  let text: string
  let answered: Response
  try {
    answered = await fetch(`${service}/v1/lexicon/${language}`, {
      headers: etag ? { 'if-none-match': etag } : {},
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    })
    if (answered.status === 304) return { kind: 'same' }
    if (!answered.ok) return { kind: 'unreachable' }
    text = await answered.text()
  } catch {
    return { kind: 'unreachable' }
  }
  const given = parse(text)
  const fault = findFault(given, language)
  const { version } = (given ?? {}) as { version?: unknown }
  const name = typeof version === 'string' ? version.slice(0, 40) : ''
  if (fault) return { kind: 'refused', fault, version: name }
  return { kind: 'new', text, etag: answered.headers.get('etag') ?? '', version: name }
}

function parse(text: string): unknown {
  if (text.length > LONGEST) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
