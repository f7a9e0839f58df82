/** What came of asking a service; `body` is JSON, or undefined. */
export type Answered =
  | { readonly kind: 'answered'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'unreachable' }

/** Longer than this nobody waits, ms. The service stamps 26 envelopes in the time. */
const PATIENCE = 60_000

/**
 * Sends JSON, and nothing that a browser could be known again by: no cookie, no address that it comes from, no language.
 *
 * Firefox gives every installation an origin of its own, and names it in each request that may not be refused by CORS:
 * two reports with the same origin would be known to be of one person. Where no answer is asked to be shared
 * (`no-cors`) and no referrer is to be named, it says `null` (measured in Firefox 153). Both browsers let an extension
 * read the answer all the same, because the person has granted it the host.
 */
export async function askService(
  service: string,
  path: string,
  body: unknown,
  fetch: typeof globalThis.fetch,
): Promise<Answered> {
  try {
    const answer = await fetch(service + path, {
      method: 'POST',
      mode: 'no-cors',
      body: JSON.stringify(body),
      headers: { accept: 'application/json', 'accept-language': '*' },
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    })
    // The host is not granted: the answer cannot be read.
    if (answer.type === 'opaque') return { kind: 'unreachable' }
    return { kind: 'answered', status: answer.status, body: parse(await answer.text()) }
  } catch {
    return { kind: 'unreachable' }
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Which of the service's problems an answer names, such as `week-closed`; '' where it names none. */
export function problemOf(body: unknown): string {
  const { type } = (body ?? {}) as { readonly type?: unknown }
  return typeof type === 'string' ? (/#([a-z-]+)$/.exec(type)?.[1] ?? '') : ''
}
