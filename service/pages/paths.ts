import type { Language } from '../../lexicon/engine/types.ts'

/** Where each page is, below the base path. */
export const PATHS = {
  tryout: { da: '/', en: '/en' },
  privacy: { da: '/privatliv', en: '/privacy' },
  signIn: { da: '/log-ind', en: '/sign-in' },
  signedOut: { da: '/logget-ud', en: '/signed-out' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>

export type Page = keyof typeof PATHS

/** The page to sign in on, for somebody who wanted to go to a path below the base path. */
export const signInPath = (language: Language, to?: string): string =>
  PATHS.signIn[language] + (to === undefined ? '' : `?${new URLSearchParams({ to })}`)
