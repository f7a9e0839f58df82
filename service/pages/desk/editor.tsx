import type { Child } from 'hono/jsx'
import type { ClassFields, EntryFields } from '../../../lexicon/source/fields.ts'
import type { Place } from '../../../lexicon/source/paths.ts'
import type { Finding } from '../../desk/bench/draft.ts'
import type { Guide } from '../../desk/guide.ts'
import type { Meeting } from '../../desk/merge.ts'
import type { Draft } from '../../store/drafts.ts'
import { EDITOR_TEXTS } from '../texts/desk/editor.ts'
import { describeChange } from '../../desk/describe-change.ts'
import { Changes } from './changes.tsx'
import { ClassForm } from './class-form.tsx'
import { Conflict } from './conflict.tsx'
import { DeskLayout, wordsOf, type DeskProps } from './desk-layout.tsx'
import { DESK_DATA, deskPath, fill } from './desk-paths.ts'
import { EditorActions } from './editor-actions.tsx'
import { EntryForm } from './entry-form.tsx'
import { Input, type FieldContext } from './fields.tsx'
import type { CategoryNames } from './list.tsx'
import { Findings, upperFirst } from './pieces.tsx'

/** What stands in the form. */
export type Filled =
  | {
      readonly kind: 'entry'
      readonly place: Extract<Place, { kind: 'entry' }>
      readonly fields: EntryFields
    }
  | {
      readonly kind: 'class'
      readonly place: Extract<Place, { kind: 'class' }>
      readonly fields: ClassFields
    }

export interface EditorProps extends DeskProps {
  /** Absent as long as nothing was saved. */
  readonly draft?: Draft
  readonly filled: Filled
  /** The name as it was typed. */
  readonly id: string
  readonly reason: string
  readonly guide: Guide
  readonly findings: readonly Finding[]
  readonly categories: CategoryNames
  readonly captures: readonly string[]
  /** What was brought together with somebody else's work. */
  readonly met?: {
    readonly by: string
    readonly taken: readonly string[]
    readonly meetings: readonly Meeting[]
    /** Number of the published version that it was brought together with. */
    readonly rebase?: number
  }
  /** The published lexicon holds it in another form than the draft began from. */
  readonly isStale?: boolean
  readonly notice?: Child
  /** The wish that it comes from. */
  readonly wish?: string
}

/** A draft in a form, beside it what it does. Works without the script, which tries everything while one writes. */
export function Editor(props: EditorProps) {
  const { texts, base, asset, draft, filled, id, reason, guide, findings, met, notice, isStale, wish } = props
  const { language } = texts
  const words = wordsOf(props)
  const editor = EDITOR_TEXTS[language]
  const { place, kind } = filled
  const of = place.language
  const isNew = draft === undefined
  const name = kind === 'entry' ? place.id : place.name
  const newPage = kind === 'entry' ? 'newEntry' : 'newClass'
  const parts = draft ? { draft: draft.id } : {}
  const path = base + (draft ? deskPath('draft', language, parts) : deskPath(newPage, language))
  const context: FieldContext = { language, of, base, guide, findings }
  const { heading, lead } = kind === 'entry' ? editor.newEntry : editor.newClass
  const isRetiring = draft?.content === null
  const title = isNew ? heading : isRetiring ? editor.retiring(name) : editor.editing(name)
  const data = (which: keyof typeof DESK_DATA) => base + fill(DESK_DATA[which], { of })
  return (
    <DeskLayout
      {...props}
      at={draft ? 'draft' : newPage}
      parts={parts}
      title={title}
      script="desk-editor.js"
      notice={notice}
    >
      <div class="head">
        <div>
          {draft && (
            <p class="small">
              {words.states[draft.state]} · {words.by(draft.editor_name, draft.at)} · {words.languages[of]}
              {draft.origin && ` · ${words.entry.origin(draft.origin)}`}
            </p>
          )}
          <h1>{title}</h1>
          {isNew && <p class="lead">{lead}</p>}
        </div>
        {isNew && <LanguageChoice {...props} />}
      </div>
      {draft?.answer && draft.state === 'open' && (
        <p class="strip">
          {editor.sentBack(draft.reviewer_name ?? '')} {draft.answer}
        </p>
      )}
      <ToMend findings={findings} language={language} />
      {draft && draft.base !== null && draft.state !== 'open' && (
        <section class="strip">
          <Changes changes={describeChange(draft.path, draft.base, draft.content)} language={language} />
        </section>
      )}
      {met && <Conflict {...props} met={met} />}
      {isStale && !met && (
        <form method="post" action={path} class="strip">
          {editor.conflict.stale}{' '}
          <button type="submit" name="do" value="merge">
            {editor.buttons.merge}
          </button>
        </form>
      )}
      <div class="bench">
        <form
          method="post"
          action={path}
          id="editor"
          class="editor"
          data-kind={kind}
          data-of={of}
          data-was={draft?.was ?? ''}
          data-published={isNew ? '' : (draft?.was ?? draft?.path)}
          data-ground={data('ground')}
          data-corpus={data('corpus')}
          data-lexicon={`${base}/v1/lexicon/${of}`}
          data-worker={asset('desk-worker.js')}
          data-entry={base + deskPath('entry', language, { id: 'ID' })}
          data-class={base + deskPath('wordClass', language, { of, name: 'ID' })}
        >
          <input type="hidden" name="of" value={of} />
          {draft && <input type="hidden" name="revision" value={String(draft.revision)} />}
          {wish && <input type="hidden" name="wish" value={wish} />}
          {met?.rebase !== undefined && <input type="hidden" name="rebase" value={String(met.rebase)} />}
          {isRetiring ? (
            <p>{reason}</p>
          ) : (
            <>
              {filled.kind === 'entry' ? (
                <EntryForm {...props} context={context} place={filled.place} fields={filled.fields} id={id} />
              ) : (
                <ClassForm context={context} fields={filled.fields} id={id} />
              )}
              <section class="field">
                <Input
                  name="reason"
                  label={editor.fields.reason}
                  value={reason}
                  hint={editor.fields.reasonHint}
                />
              </section>
            </>
          )}
          <EditorActions {...props} isRetiring={isRetiring} />
        </form>
        {!isRetiring && <Bench {...props} />}
      </div>
    </DeskLayout>
  )
}

/** What the script fills in while one writes. */
function Bench(props: EditorProps) {
  const { texts, base, filled, findings } = props
  const { language } = texts
  const { findings: test, tryout, hits } = EDITOR_TEXTS[language]
  const blocking = findings.filter(({ blocks }) => blocks)
  return (
    <aside class="side">
      <section aria-labelledby="test-heading">
        <h2 id="test-heading">{test.heading}</h2>
        <p id="test" role="status">
          {blocking.length > 0 && test.mend(blocking.length)}
        </p>
        <div data-said="">
          <Findings
            findings={findings.filter(({ field }) => field === undefined)}
            language={language}
            base={base}
          />
        </div>
      </section>
      <section class="tryout" hidden id="tryout" aria-labelledby="tryout-heading">
        <h2 id="tryout-heading">{tryout.heading}</h2>
        <p class="small">{tryout.lead}</p>
        <textarea
          id="try"
          form="nowhere"
          rows={6}
          lang={filled.place.language}
          placeholder={tryout.hint}
          aria-label={tryout.field}
        ></textarea>
      </section>
      <section hidden id="fires" aria-labelledby="fires-heading">
        <h2 id="fires-heading">{hits.heading}</h2>
        <button type="button" id="look">
          {hits.look}
        </button>
        <div id="hits" role="status"></div>
      </section>
    </aside>
  )
}

/** A new entry is Danish until one says otherwise. */
function LanguageChoice(props: EditorProps) {
  const { texts, base, filled } = props
  const words = wordsOf(props)
  const page = filled.kind === 'entry' ? 'newEntry' : 'newClass'
  return (
    <nav class="switch" aria-label={EDITOR_TEXTS[texts.language].fields.of}>
      {(['da', 'en'] as const).map((of) => (
        <a
          href={`${base}${deskPath(page, texts.language)}?of=${of}`}
          aria-current={filled.place.language === of ? 'true' : undefined}
        >
          {words.languages[of]}
        </a>
      ))}
    </nav>
  )
}

/** What stood in the way when it was sent, each leading to its field. */
function ToMend({ findings, language }: Pick<FieldContext, 'findings' | 'language'>) {
  const blocking = findings.filter(({ blocks }) => blocks)
  if (blocking.length === 0) return <></>
  return (
    <ul class="strip to-mend">
      {blocking.map(({ field, says }) => {
        const text = upperFirst(says[language])
        return <li>{field ? <a href={`#${field}-heading`}>{text}</a> : text}</li>
      })}
    </ul>
  )
}
