import type { ClassFields } from '../../../lexicon/source/fields.ts'
import type { Place } from '../../../lexicon/source/paths.ts'
import { DeskLayout, wordsOf, type DeskProps } from './desk-layout.tsx'
import { deskPath } from './desk-paths.ts'
import { History, type HistoryStep } from './entry.tsx'

/** One line of the list of word classes. */
export interface ClassRow {
  readonly of: 'da' | 'en'
  readonly name: string
  readonly description: string
  readonly members: number
  readonly usedBy: number
}

/** All word classes, with a search. */
export function Classes(props: DeskProps & { readonly rows: readonly ClassRow[]; readonly search: string }) {
  const { texts, base, rows, search } = props
  const { language } = texts
  const words = wordsOf(props)
  const { classes, list } = words
  return (
    <DeskLayout {...props} at="classes" title={classes.heading}>
      <div class="head">
        <div>
          <h1>{classes.heading}</h1>
          <p class="lead">{classes.lead}</p>
        </div>
        <a class="button" href={base + deskPath('newClass', language)}>
          {classes.create}
        </a>
      </div>
      <form method="get" action={base + deskPath('classes', language)} class="search" role="search">
        <label class="wide">
          <span>{classes.search}</span>
          <input type="search" name="q" value={search} autocomplete="off" />
        </label>
        <div class="do">
          <button type="submit">{list.find}</button>
          <a href={base + deskPath('classes', language)}>{list.clear}</a>
        </div>
      </form>
      {rows.length === 0 && <p class="empty">{classes.nothing}</p>}
      <ul class="plain class-list">
        {rows.map(({ of, name, description, members, usedBy }) => (
          <li>
            <a href={base + deskPath('wordClass', language, { of, name })}>{name}</a>{' '}
            <span class="small">
              {words.languages[of]} · {classes.members(members)} · {classes.usedBy(usedBy)}
            </span>
            <p lang={of}>{description}</p>
          </li>
        ))}
      </ul>
    </DeskLayout>
  )
}

interface ClassProps extends DeskProps {
  readonly place: Extract<Place, { kind: 'class' }>
  readonly fields: ClassFields
  readonly usedBy: readonly string[]
  readonly history: readonly HistoryStep[]
  readonly isProduct: boolean
  readonly productVersion: string
  readonly draft?: { readonly id: string; readonly by: string }
}

/** One word class: its words, the entries that use it, who made it so. */
export function ClassPage(props: ClassProps) {
  const { texts, base, place, fields, usedBy, draft } = props
  const { language } = texts
  const words = wordsOf(props)
  const { classes, entry } = words
  const { language: of, name } = place
  return (
    <DeskLayout {...props} at="wordClass" parts={{ of, name }} title={name}>
      <div class="head">
        <div>
          <p class="small">
            {classes.heading} · {words.languages[of]}
          </p>
          <h1 lang={of}>{name}</h1>
          <p class="lead" lang={of}>
            {fields.description}
          </p>
        </div>
        <form method="post" action={base + deskPath('wordClass', language, { of, name })} class="do">
          {draft ? (
            <a class="button" href={base + deskPath('draft', language, { draft: draft.id })}>
              {entry.openDraft(draft.by)}
            </a>
          ) : (
            <button class="button" type="submit" name="do" value="edit">
              {entry.edit}
            </button>
          )}
        </form>
      </div>
      {fields.role && <p class="strip">{classes.role(fields.role)}</p>}
      {fields.members.length > 0 && (
        <section>
          <h2>
            {classes.words} ({fields.members.length})
          </h2>
          <p class="members" lang={of}>
            {fields.members.map((member) => (
              <span>{member}</span>
            ))}
          </p>
        </section>
      )}
      {fields.includes.length > 0 && (
        <section>
          <h2>{classes.includes}</h2>
          <p class="members">
            {fields.includes.map((other) => (
              <a href={base + deskPath('wordClass', language, { of, name: other })}>{other}</a>
            ))}
          </p>
        </section>
      )}
      <section>
        <h2>
          {classes.uses} ({usedBy.length})
        </h2>
        <p class="members">
          {usedBy.map((id) => (
            <a href={base + deskPath('entry', language, { id })}>{id}</a>
          ))}
        </p>
      </section>
      <History {...props} />
      {!draft && (
        <details>
          <summary>{entry.retire}</summary>
          <form
            method="post"
            action={base + deskPath('wordClass', language, { of, name })}
            class="stack retire"
          >
            <input type="hidden" name="do" value="retire" />
            <p class="small">{classes.retireLead}</p>
            <label>
              <span>{entry.reason}</span>
              <input name="reason" required />
            </label>
            <button type="submit">{entry.retire}</button>
          </form>
        </details>
      )}
    </DeskLayout>
  )
}
