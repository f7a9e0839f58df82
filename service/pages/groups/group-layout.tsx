import type { Child } from 'hono/jsx'
import type { Standing } from '../../access/enforce.ts'
import type { Person } from '../../access/person.ts'
import { isDemoGroup } from '../../demo/demo-groups.ts'
import { fillBoth } from '../desk/desk-paths.ts'
import { Layout, type PageProps } from '../layout.tsx'
import { GROUP_TEXTS, type GroupTexts } from '../texts/groups/groups.ts'
import { numberIn, yearIn } from './block-names.ts'
import { GROUPS, WORKSHOP, groupPath, type GroupPage } from './group-paths.ts'

/** What every page of a group is told. */
export interface GroupProps extends PageProps {
  readonly person: Person
  readonly standing: Standing
}

interface GroupLayoutProps extends GroupProps {
  readonly at: GroupPage
  /** What fills the address beside the group. */
  readonly parts?: Readonly<Record<string, string>>
  readonly title: string
  readonly script?: string
  /** Something that just happened, or stands in the way. */
  readonly notice?: Child
  readonly children: Child
}

/** The pages of a group that stand in its navigation, and whether only its facilitator and admins have them. */
const NAV = [
  { page: 'overview', name: 'overview' },
  { page: 'rounds', name: 'rounds' },
  { page: 'meeting', name: 'meeting' },
] as const satisfies readonly { page: GroupPage; name: keyof GroupTexts['nav'] }[]

/** The frame of every page of a group. */
export function GroupLayout(props: GroupLayoutProps) {
  const { texts, base, standing, at, parts = {}, title, script, notice, children } = props
  const { language } = texts
  const words = groupWordsOf(props)
  const { group, relation } = standing
  const paths = fillBoth(GROUPS[at], { group: group.id, ...parts })
  return (
    <Layout
      {...props}
      page={paths}
      title={`${title} – ${group.name} – Tiltro`}
      skip={words.skip}
      style="groups.css"
      {...(script && { script })}
    >
      <nav class="desk-nav" aria-label={words.name}>
        <a href={base + groupPath('list', language)}>{words.nav.list}</a>
        {relation !== 'steward' &&
          NAV.map(({ page, name }) => (
            <a
              href={base + groupPath(page, language, { group: group.id })}
              aria-current={(at === 'round' ? 'rounds' : at) === page ? 'page' : undefined}
            >
              {words.nav[name]}
            </a>
          ))}
        {relation !== 'steward' && <a href={base + WORKSHOP[language]}>{words.nav.workshop}</a>}
        {relation !== 'member' && (
          <a
            href={base + groupPath('lead', language, { group: group.id })}
            aria-current={at === 'lead' ? 'page' : undefined}
          >
            {words.nav.lead}
          </a>
        )}
      </nav>
      <main id="main" class="desk-main group" tabindex={-1}>
        {isDemoGroup(group.id) && <p class="strip demo">{words.demo}</p>}
        {group.endsWeek && (
          <p class="strip">{words.ended(numberIn(group.endsWeek), yearIn(group.endsWeek))}</p>
        )}
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

/** The words of the groups for a page. */
export const groupWordsOf = ({ texts }: Pick<PageProps, 'texts'>): GroupTexts => GROUP_TEXTS[texts.language]
