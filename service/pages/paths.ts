import type { Language } from '../../lexicon/engine/types.ts'

/** Where each page is, below the base path. */
export const PATHS = {
  tryout: { da: '/', en: '/en' },
  privacy: { da: '/privatliv', en: '/privacy' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>

export type Page = keyof typeof PATHS
