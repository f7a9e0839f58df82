import type { Child } from 'hono/jsx'
import { placeOf } from '../../../lexicon/source/paths.ts'
import type { Draft } from '../../store/drafts.ts'
import { DeskLayout, wordsOf, type DeskProps } from './desk-layout.tsx'
import { deskPath } from './desk-paths.ts'

/** Name of what a draft is about. */
export function nameOf({ path }: Pick<Draft, 'path'>): string {
  const place = placeOf(path)
  return place?.kind === 'entry' ? place.id : place ? `‹${place.name}›` : path
}

interface PublishProps extends DeskProps {
  readonly drafts: readonly Draft[]
  readonly notice?: Child
}

/** Drafts on their way: what may be published, what waits for somebody, what is being written. */
export function Publish(props: PublishProps) {
  const { texts, base, drafts } = props
  const { language } = texts
  const words = wordsOf(props)
  const { publish, states } = words
  const of = (state: Draft['state']) => drafts.filter((draft) => draft.state === state)
  const link = (draft: Draft) => (
    <>
      <a href={base + deskPath('draft', language, { draft: draft.id })}>{nameOf(draft)}</a>{' '}
      <span class="small">
        {draft.reason && `${draft.reason} · `}
        {words.by(draft.editor_name, draft.at)}
      </span>
    </>
  )
  const rest = (heading: string, some: readonly Draft[]) =>
    some.length > 0 && (
      <section>
        <h2>{heading}</h2>
        <ul class="plain">
          {some.map((draft) => (
            <li>{link(draft)}</li>
          ))}
        </ul>
      </section>
    )
  return (
    <DeskLayout {...props} at="publish" title={publish.heading}>
      <h1>{publish.heading}</h1>
      <p class="lead">{publish.lead}</p>
      <section>
        <h2>{publish.ready}</h2>
        {of('approved').length === 0 ? (
          <p class="empty">{publish.nothing}</p>
        ) : (
          <form method="post" action={base + deskPath('publish', language)} class="stack">
            <ul class="plain ticked">
              {of('approved').map((draft) => (
                <li>
                  <input
                    type="checkbox"
                    name="draft"
                    value={`${draft.id} ${draft.revision}`}
                    checked
                    aria-label={publish.include(nameOf(draft))}
                  />
                  <span>{link(draft)}</span>
                </li>
              ))}
            </ul>
            <label>
              <span>{publish.reason}</span>
              <input name="reason" autocomplete="off" />
              <span class="small">{publish.reasonHint}</span>
            </label>
            <button type="submit" class="button">
              {publish.button}
            </button>
          </form>
        )}
      </section>
      {rest(publish.waiting, of('review'))}
      {rest(states.open, of('open'))}
    </DeskLayout>
  )
}
