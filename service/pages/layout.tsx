import type { Child } from 'hono/jsx'
import type { Language } from '../../lexicon/engine/types.ts'
import { INFORM } from './inform/inform-paths.ts'
import { PATHS, type Page } from './paths.ts'
import { INFORM_TEXTS } from './texts/inform.ts'
import { SIGN_IN } from './texts/sign-in.ts'
import { TEXTS, type Texts } from './texts/texts.ts'

/** What every page is told. */
export interface PageProps {
  readonly texts: Texts
  /** The path that the service runs under, '' for the top. */
  readonly base: string
  /** The address of a file that the build made, by its name without the hash. */
  readonly asset: (name: string) => string
  readonly version: string
}

interface LayoutProps extends PageProps {
  /** A page with a fixed address, or its addresses in both languages. */
  readonly page: Page | Readonly<Record<Language, string>>
  readonly title: string
  readonly skip: string
  readonly script?: string
  /** An address that the browser goes on to by itself. */
  readonly goOn?: string
  /** A style sheet beside the one of all pages. */
  readonly style?: string
  /** More links in the head, and whoever is signed in. */
  readonly links?: Child
  readonly person?: { readonly name: string } | undefined
  readonly children: Child
}

const LANGUAGES: readonly Language[] = ['da', 'en']

/** The frame of every page: head, wordmark, language switch, foot. */
export function Layout({
  texts,
  base,
  asset,
  version,
  page,
  title,
  skip,
  script,
  goOn,
  style,
  links,
  person,
  children,
}: LayoutProps) {
  const { language } = texts
  const other = LANGUAGES.find((item) => item !== language)!
  const paths = typeof page === 'string' ? PATHS[page] : page
  const signIn = SIGN_IN[language]
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={texts.description} />
        {goOn && <meta http-equiv="refresh" content={`1; url=${goOn}`} />}
        <title>{title}</title>
        <link rel="icon" type="image/svg+xml" href={asset('icon.svg')} />
        <link rel="stylesheet" href={asset('page.css')} />
        {style && <link rel="stylesheet" href={asset(style)} />}
        {LANGUAGES.map((item) => (
          <link rel="alternate" hreflang={item} href={base + paths[item]} />
        ))}
        {script && <script type="module" src={asset(script)}></script>}
      </head>
      <body>
        <a class="skip" href="#main">
          {skip}
        </a>
        <header class="top">
          <a class="wordmark" href={base + PATHS.tryout[language]}>
            Til<span>tro</span>
          </a>
          <nav class="links">
            <a href={base + PATHS.privacy[language]} aria-current={page === 'privacy' ? 'page' : undefined}>
              {texts.privacy.heading}
            </a>
            {links}
            <a href={base + paths[other]} lang={other} hreflang={other}>
              {texts.other}
            </a>
            {person && (
              <form method="post" action={`${base}/sign-out`} class="sign-out">
                <input type="hidden" name="language" value={language} />
                <span>{person.name}</span> <button type="submit">{signIn.signOut}</button>
              </form>
            )}
          </nav>
        </header>
        {children}
        <footer class="foot">
          <span>{texts.lexicon(version)}</span>
          <a href={`${base}/openapi.json`}>OpenAPI</a>
          <a href={base + INFORM.council[language]}>{INFORM_TEXTS[language].nav}</a>
          <a href={base + PATHS.privacy[language]}>{texts.privacy.heading}</a>
        </footer>
      </body>
    </html>
  )
}

/** The texts of a page in a language. */
export const textsOf = (language: Language): Texts => TEXTS[language]
