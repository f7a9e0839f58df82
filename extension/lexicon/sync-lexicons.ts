import type { Language } from '../../lexicon/engine/types.ts'
import { fetchLexicon } from './fetch-lexicon.ts'
import type { KeptLexicons } from './kept-lexicons.ts'
import { LANGUAGES, type Synced, type SyncState } from './sync-state.ts'

interface SyncOptions {
  readonly fetch: typeof globalThis.fetch
  readonly kept: Pick<KeptLexicons, 'has' | 'write'>
  /** ms since 1970. */
  readonly now: number
}

/**
 * Asks the service for its lexicons and keeps those that are new and good. Whatever else comes leaves what is kept as
 * it is: the last good one is read with, or the built-in one where there is none.
 *
 * @param service address without `/` at its end; one that is new knows nothing of what another one gave
 */
export async function syncLexicons(
  state: SyncState,
  service: string,
  { fetch, kept, now }: SyncOptions,
): Promise<SyncState> {
  const known: SyncState = state.service === service ? state : { service, da: {}, en: {} }
  const syncOne = async (language: Language): Promise<readonly [Synced, isThere: boolean]> => {
    // A browser that needs room may have thrown away what was kept.
    const before = (await kept.has(service, language)) ? known[language] : {}
    const fetched = await fetchLexicon(service, language, before.etag, fetch)
    switch (fetched.kind) {
      case 'unreachable':
        return [before, false]
      case 'same':
        return [withoutRefused(before), true]
      case 'refused':
        return [{ ...before, refused: { fault: fetched.fault, version: fetched.version } }, true]
      case 'new':
        await kept.write(service, language, fetched.text)
        return [{ version: fetched.version, etag: fetched.etag }, true]
    }
  }
  const [[da, hasDanish], [en, hasEnglish]] = (await Promise.all(LANGUAGES.map(syncOne))) as [
    readonly [Synced, boolean],
    readonly [Synced, boolean],
  ]
  const { answered } = known
  const when = hasDanish || hasEnglish ? now : answered
  return {
    service,
    ...(when === undefined ? {} : { answered: when }),
    ...(hasDanish && hasEnglish ? {} : { isUnreachable: true }),
    da,
    en,
  }
}

/** The service gives the kept one again: what it gave in between is past. */
function withoutRefused({ version, etag }: Synced): Synced {
  return version === undefined || etag === undefined ? {} : { version, etag }
}
