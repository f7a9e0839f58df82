import type { Child } from 'hono/jsx'
import type { Person } from '../../access/person.ts'
import { Layout, type PageProps } from '../layout.tsx'
import { DESK_TEXTS, type DeskTexts } from '../texts/desk/desk.ts'
import { DESK, deskPath, fillBoth, type DeskPage } from './desk-paths.ts'

/** What every page of the desk is told. */
export interface DeskProps extends PageProps {
  readonly person: Person
  /** How many wishes nobody has dealt with. */
  readonly wishes: number
  /** The product has come in a newer release than the published lexicon is built on. */
  readonly isUpgradeWaiting: boolean
}

interface DeskLayoutProps extends DeskProps {
  readonly at: DeskPage
  /** What fills the address of the page, `:id` and the like. */
  readonly parts?: Readonly<Record<string, string>>
  readonly title: string
  readonly script?: string
  /** Something that just happened, or stands in the way. */
  readonly notice?: Child
  readonly children: Child
}

const NAV = [
  ...(['list', 'classes', 'publish', 'inbox', 'versions', 'exchange'] as const),
  ...(['samples', 'guide', 'trail'] as const),
]

/** Which link of the navigation a page belongs to. */
const UNDER: Partial<Readonly<Record<DeskPage, DeskPage>>> = {
  entry: 'list',
  newEntry: 'list',
  draft: 'list',
  effect: 'list',
  wordClass: 'classes',
  newClass: 'classes',
  upgrade: 'versions',
}

/** The frame of every page of the desk. */
export function DeskLayout(props: DeskLayoutProps) {
  const { texts, base, at, parts = {}, title, script, notice, children, wishes, isUpgradeWaiting } = props
  const { language } = texts
  const words = DESK_TEXTS[language]
  const paths = fillBoth(DESK[at], parts)
  const here = UNDER[at] ?? at
  return (
    <Layout
      {...props}
      page={paths}
      title={`${title} – ${words.name} – Tiltro`}
      skip={words.skip}
      style="desk.css"
      {...(script && { script })}
    >
      <nav class="desk-nav" aria-label={words.name}>
        {NAV.map((page) => (
          <a href={base + deskPath(page, language)} aria-current={here === page ? 'page' : undefined}>
            {words.nav[page]}
            {page === 'inbox' && wishes > 0 && <span class="badge">{wishes}</span>}
          </a>
        ))}
      </nav>
      {isUpgradeWaiting && at !== 'upgrade' && (
        <p class="strip">
          {words.upgrade.banner} <a href={base + deskPath('upgrade', language)}>{words.upgrade.look}</a>
        </p>
      )}
      <main id="main" class="desk-main" tabindex={-1}>
        {notice && (
          <div class="notice" role="status">
            {notice}
          </div>
        )}
        {children}
      </main>
    </Layout>
  )
}

/** The words of the desk for a page. */
export const wordsOf = ({ texts }: Pick<PageProps, 'texts'>): DeskTexts => DESK_TEXTS[texts.language]
