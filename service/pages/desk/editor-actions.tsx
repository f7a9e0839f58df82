import { DESK_TEXTS } from '../texts/desk/desk.ts'
import { EDITOR_TEXTS } from '../texts/desk/editor.ts'
import { deskPath } from './desk-paths.ts'
import type { EditorProps } from './editor.tsx'

/** What can be done with a draft by whoever looks at it. */
export function EditorActions(props: EditorProps & { readonly isRetiring: boolean }) {
  const { texts, base, draft, person, met, isRetiring } = props
  const { language } = texts
  const { buttons, fields, review, ownWork, waits, approved } = EDITOR_TEXTS[language]
  const isOwn = draft?.editor === person.key
  const button = (name: keyof typeof buttons, value: string, kind = '') => (
    <button type="submit" name="do" value={value} class={kind}>
      {buttons[name]}
    </button>
  )
  return (
    <section class="actions">
      {draft?.state === 'review' && <p class="small">{isOwn ? `${waits} ${ownWork}` : review}</p>}
      {draft?.state === 'approved' && <p class="small">{approved(draft.reviewer_name ?? '')}</p>}
      <div class="do">
        {!isRetiring && button(met ? 'saveMerged' : 'save', 'save')}
        {draft?.state !== 'review' && draft?.state !== 'approved' && button('send', 'send', 'button')}
        {draft?.state === 'review' && !isOwn && button('approveAndPublish', 'publish', 'button')}
        {draft?.state === 'review' && !isOwn && button('approve', 'approve')}
        {draft?.state === 'approved' && (
          <a class="button" href={base + deskPath('publish', language)}>
            {DESK_TEXTS[language].nav.publish}
          </a>
        )}
        {draft && <a href={base + deskPath('effect', language, { draft: draft.id })}>{buttons.effect}</a>}
        {draft && button('discard', 'discard', 'quiet')}
      </div>
      {draft?.state === 'review' && !isOwn && (
        <details>
          <summary>{buttons.sendBack}</summary>
          <label>
            <span>{fields.answer}</span>
            <textarea name="answer" rows={2}></textarea>
          </label>
          {button('sendBack', 'return')}
        </details>
      )}
    </section>
  )
}
