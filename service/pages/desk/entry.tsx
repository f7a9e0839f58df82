import { orientationOf } from '../../../lexicon/engine/categories.ts'
import type { EntryFields } from '../../../lexicon/source/fields.ts'
import type { Place } from '../../../lexicon/source/paths.ts'
import type { Hit } from '../../desk/bench/corpus.ts'
import type { FieldChange } from '../../desk/describe-change.ts'
import type { MetInGroup } from '../../desk/met-in-groups.ts'
import type { Revision } from '../../store/lexicons.ts'
import { EDITOR_TEXTS } from '../texts/desk/editor.ts'
import { Changes } from './changes.tsx'
import { DeskLayout, wordsOf, type DeskProps } from './desk-layout.tsx'
import { deskPath } from './desk-paths.ts'
import type { CategoryNames } from './list.tsx'
import { CategoryName, Example, Hits, PatternLine, Prose, SuggestionText } from './pieces.tsx'

/** One step in the life of an entry. */
export interface HistoryStep {
  readonly revision: Revision
  readonly changes: readonly FieldChange[]
}

interface EntryProps extends DeskProps {
  readonly place: Extract<Place, { kind: 'entry' }>
  readonly fields: EntryFields
  /** Version since which it is no longer in use. */
  readonly retired?: string
  readonly movedTo?: string
  readonly history: readonly HistoryStep[]
  /** Whether the product has it. */
  readonly isProduct: boolean
  readonly productVersion: string
  readonly categories: CategoryNames
  /** In the reader's own learning groups. */
  readonly met: readonly MetInGroup[]
  /** Undefined while the notes are being read. */
  readonly hits?: readonly Hit[]
  /** Whoever has a draft of it, and where. */
  readonly draft?: { readonly id: string; readonly by: string }
}

/** One entry: what it says, where it speaks, who made it so. */
export function EntryPage(props: EntryProps) {
  const { texts, base, place, fields, retired, movedTo, categories, hits, draft } = props
  const { language } = texts
  const words = wordsOf(props)
  const { entry } = words
  const editor = EDITOR_TEXTS[language]
  const path = base + deskPath('entry', language, { id: place.id })
  const closes = orientationOf(place.category) === 'deficit'
  return (
    <DeskLayout {...props} at="entry" parts={{ id: place.id }} title={place.id}>
      <div class="head">
        <div>
          <p class="small">
            <CategoryName category={place.category} name={categories[place.category]} /> ·{' '}
            {words.languages[place.language]}
          </p>
          <h1 lang={place.language}>{place.id}</h1>
        </div>
        <form method="post" action={path} class="do">
          {draft ? (
            <a class="button" href={base + deskPath('draft', language, { draft: draft.id })}>
              {entry.openDraft(draft.by)}
            </a>
          ) : (
            <button class="button" type="submit" name="do" value={retired ? 'bring-back' : 'edit'}>
              {retired ? entry.bringBack : entry.edit}
            </button>
          )}
        </form>
      </div>
      {retired && <p class="strip">{entry.retired(retired)}</p>}
      {movedTo && (
        <p class="strip">
          {entry.movedTo} <a href={base + deskPath('entry', language, { id: movedTo })}>{movedTo}</a>.
        </p>
      )}
      {fields.general && <p class="strip">{entry.general}</p>}
      <div class="columns" lang={place.language}>
        <section>
          <h2 lang={language}>{entry.note}</h2>
          <p>
            <Prose text={fields.note} />
          </p>
          <h2 lang={language}>{entry.questions}</h2>
          <ul>
            {fields.questions.map((question) => (
              <li>
                <Prose text={question} />
              </li>
            ))}
          </ul>
          {fields.suggestions.length > 0 && (
            <>
              <h2 lang={language}>{entry.suggestions}</h2>
              <ul class="plain">
                {fields.suggestions.map(({ kind, text }) => (
                  <li>
                    <span class="small" lang={language}>
                      {entry.kinds[kind]}
                    </span>{' '}
                    <SuggestionText text={text} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
        <section>
          {fields.marks.length > 0 && (
            <>
              <h2 lang={language}>{entry.marks}</h2>
              <ul class="plain">
                {fields.marks.map((text) => (
                  <li>
                    <Example text={text} closes={closes} />
                  </li>
                ))}
              </ul>
            </>
          )}
          {fields.leaves.length > 0 && (
            <>
              <h2 lang={language}>{entry.leaves}</h2>
              <ul class="plain">
                {fields.leaves.map((text) => (
                  <li>{text}</li>
                ))}
              </ul>
            </>
          )}
        </section>
      </div>
      {fields.patterns.length > 0 && (
        <section>
          <h2>{entry.patterns}</h2>
          <ul class="plain patterns" lang={place.language} data-orientation={orientationOf(place.category)}>
            {fields.patterns.map((text) => (
              <li>
                <PatternLine text={text} of={place.language} language={language} base={base} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Others {...props} />
      <section>
        <h2>{entry.fires}</h2>
        {props.met.map(({ group, count }) => (
          <p>{entry.metIn(group, count)}</p>
        ))}
        <p class="small">{entry.firesLead}</p>
        {hits === undefined && <p>{words.list.counting}</p>}
        {hits?.length === 0 && <p>{entry.noFires}</p>}
        {hits && hits.length > 0 && <Hits hits={hits} language={language} most={25} />}
      </section>
      <History {...props} />
      {!retired && (
        <section class="columns">
          <details>
            <summary>{entry.rename}</summary>
            <form method="post" action={path} class="stack">
              <input type="hidden" name="do" value="rename" />
              <label>
                <span>{editor.fields.id}</span>
                <input name="id" required value={place.id} />
              </label>
              <label>
                <span>{editor.fields.category}</span>
                <select name="category">
                  {Object.entries(categories).map(([id, name]) => (
                    <option value={id} selected={id === place.category}>
                      {name}
                    </option>
                  ))}
                </select>
              </label>
              <button type="submit">{entry.rename}</button>
            </form>
          </details>
          <details>
            <summary>{entry.retire}</summary>
            <form method="post" action={path} class="stack">
              <input type="hidden" name="do" value="retire" />
              <p class="small">{entry.retireLead}</p>
              <label>
                <span>{entry.successor}</span>
                <input name="successor" placeholder={entry.noSuccessor} />
              </label>
              <label>
                <span>{entry.reason}</span>
                <input name="reason" required />
              </label>
              <button type="submit">{entry.retire}</button>
            </form>
          </details>
        </section>
      )}
    </DeskLayout>
  )
}

function Others(props: EntryProps) {
  const { fields, texts } = props
  const { entry } = wordsOf(props)
  const { guards } = EDITOR_TEXTS[texts.language]
  const { themes, sources, without, from, to } = fields
  if (themes.length + sources.length + without.length === 0 && !from && !to) return <></>
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [entry.themes, themes],
    [entry.sources, sources],
    [entry.without, without.map((name) => guards[name as keyof typeof guards] ?? name)],
  ]
  return (
    <section>
      <h2>{entry.more}</h2>
      <dl class="facts">
        {rows.map(([name, items]) =>
          items.length > 0 ? (
            <div>
              <dt>{name}</dt>
              <dd>{items.join(', ')}</dd>
            </div>
          ) : (
            ''
          ),
        )}
        {(from || to) && (
          <div>
            <dt>{entry.valid(from, to)}</dt>
          </div>
        )}
      </dl>
    </section>
  )
}

/** Everybody who had a hand in it, latest first. */
export function History(props: DeskProps & Pick<EntryProps, 'history' | 'isProduct' | 'productVersion'>) {
  const { texts, history, isProduct, productVersion } = props
  const words = wordsOf(props)
  const { entry } = words
  return (
    <section>
      <h2>{entry.history}</h2>
      <ol class="history">
        {history.map(({ revision, changes }) => (
          <li>
            <p>
              <strong>{words.by(revision.author_name, revision.at)}</strong>
              {revision.reviewer_name && `, ${entry.reviewed(revision.reviewer_name)}`}
            </p>
            {revision.reason && <p>{revision.reason}</p>}
            {revision.origin && <p class="small">{entry.origin(revision.origin)}</p>}
            <Changes changes={changes} language={texts.language} />
          </li>
        ))}
        {isProduct && <li>{entry.product(productVersion)}</li>}
      </ol>
    </section>
  )
}
