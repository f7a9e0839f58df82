import type { Language } from '../../lexicon/engine/types.ts'

/** A path of this service, below the base path. Whatever could lead elsewhere leads to the front page. */
export function ownPath(to: string | undefined): string {
  if (!to?.startsWith('/')) return '/'
  const own = 'http://own.invalid'
  const url = URL.canParse(to, own) ? new URL(to, own) : undefined
  if (url?.origin !== own) return '/'
  // What is a path here must not be read as a host by the browser that is sent there.
  return url.pathname.replace(/^\/+/, '/') + url.search + url.hash
}

/** The language that a form says it is in. */
export const languageIn = (form: Readonly<Record<string, string>>): Language =>
  form.language === 'en' ? 'en' : 'da'
