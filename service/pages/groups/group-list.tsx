import type { Standing } from '../../access/enforce.ts'
import type { Person } from '../../access/person.ts'
import { Layout, type PageProps } from '../layout.tsx'
import { numberIn, yearIn } from './block-names.ts'
import { groupWordsOf } from './group-layout.tsx'
import { GROUPS, groupPath, WORKSHOP } from './group-paths.ts'

interface GroupListProps extends PageProps {
  readonly person: Person
  readonly groups: readonly Standing[]
  /** What stands in the way of what was just asked for. */
  readonly refused?: string
}

/** The groups of whoever is signed in, by name and without a figure. */
export function GroupList(props: GroupListProps) {
  const { texts, base, person, groups, refused } = props
  const { language } = texts
  const words = groupWordsOf(props)
  const { list } = words
  return (
    <Layout
      {...props}
      page={GROUPS.list}
      title={`${list.heading} – Tiltro`}
      skip={words.skip}
      style="groups.css"
    >
      <main id="main" class="desk-main group" tabindex={-1}>
        <h1>{list.heading}</h1>
        <p class="lead">{list.lead}</p>
        {refused && (
          <p class="strip" role="alert">
            {refused}
          </p>
        )}
        {groups.length === 0 && <p class="empty">{list.none}</p>}
        <ul class="plain group-list">
          {groups.map(({ group, relation }) => (
            <li>
              {relation === 'steward' ? (
                <a href={base + groupPath('lead', language, { group: group.id })}>{group.name}</a>
              ) : (
                <a href={base + groupPath('overview', language, { group: group.id })}>{group.name}</a>
              )}{' '}
              <span class="small">
                {list.relations[relation]} · {list.since(numberIn(group.madeWeek), yearIn(group.madeWeek))}
                {group.endsWeek && ` · ${list.ended}`}
              </span>
            </li>
          ))}
        </ul>
        <div class="columns">
          <section>
            <h2>{list.enter}</h2>
            <p class="small">{list.enterHint}</p>
            <form method="post" action={base + groupPath('enter', language)} class="stack">
              <label>
                <span>{list.code}</span>
                <input name="code" autocomplete="off" required maxlength={40} spellcheck={false} />
              </label>
              <button type="submit">{list.enterDo}</button>
            </form>
          </section>
          {person.roles.includes('facilitator') && (
            <section>
              <h2>{list.create}</h2>
              <p class="small">{list.createHint}</p>
              <form method="post" action={base + groupPath('list', language)} class="stack">
                <label>
                  <span>{list.groupName}</span>
                  <input name="name" autocomplete="off" required maxlength={80} />
                </label>
                <button type="submit">{list.createDo}</button>
              </form>
            </section>
          )}
          <section>
            <h2>{list.workshop}</h2>
            <p class="small">{list.workshopHint}</p>
            <p class="do">
              <a href={base + WORKSHOP[language]}>{list.workshop}</a>
            </p>
          </section>
        </div>
      </main>
    </Layout>
  )
}
