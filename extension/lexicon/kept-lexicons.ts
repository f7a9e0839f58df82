import { FORMAT, type CompiledLexicon } from '../../lexicon/engine/compiled.ts'
import type { Language } from '../../lexicon/engine/types.ts'

const CACHE = 'lexicon'

/** The last good lexicons of a service, in the browser's cache for programs: too large for the store of settings. */
export interface KeptLexicons {
  /** Undefined where there is none that this version can read. */
  readonly read: (service: string, language: Language) => Promise<CompiledLexicon | undefined>
  readonly has: (service: string, language: Language) => Promise<boolean>
  readonly write: (service: string, language: Language, text: string) => Promise<void>
  readonly clear: () => Promise<void>
}

export function keepLexicons(caches: CacheStorage): KeptLexicons {
  const addressOf = (service: string, language: Language) => `${service}/v1/lexicon/${language}`
  return {
    read: async (service, language) => {
      try {
        const found = await (await caches.open(CACHE)).match(addressOf(service, language))
        const lexicon = (await found?.json()) as CompiledLexicon | undefined
        return lexicon?.format === FORMAT && lexicon.language === language ? lexicon : undefined
      } catch {
        // A browser that keeps nothing, such as in private windows: the built-in one is there.
        return undefined
      }
    },
    has: async (service, language) =>
      (await (await caches.open(CACHE)).match(addressOf(service, language))) !== undefined,
    write: async (service, language, text) => {
      const answer = new Response(text, { headers: { 'content-type': 'application/json' } })
      await (await caches.open(CACHE)).put(addressOf(service, language), answer)
    },
    clear: async () => void (await caches.delete(CACHE)),
  }
}
