import { toLines } from '../../desk/describe-change.ts'
import { EDITOR_TEXTS } from '../texts/desk/editor.ts'
import { wordsOf } from './desk-layout.tsx'
import type { EditorProps } from './editor.tsx'

/** Two people's work brought together: what came in by itself, and where somebody has to choose. */
export function Conflict(props: EditorProps & { readonly met: NonNullable<EditorProps['met']> }) {
  const { texts, met } = props
  const { conflict } = EDITOR_TEXTS[texts.language]
  const { fields } = wordsOf(props).entry
  const nameOf = (field: string) => fields[field] ?? field
  const show = (value: unknown) => {
    const lines = toLines(value)
    return lines.length > 0 ? lines.map((line) => <p>{line}</p>) : <p class="small">{conflict.empty}</p>
  }
  return (
    <section class="conflict" aria-labelledby="conflict-heading">
      <h2 id="conflict-heading">{conflict.heading}</h2>
      <p>{conflict.lead}</p>
      {met.taken.length > 0 && <p>{conflict.taken(met.by, met.taken.map(nameOf).join(', '))}</p>}
      {met.meetings.map(({ field, base, mine, theirs }) => (
        <fieldset>
          <legend>{nameOf(field)}</legend>
          <p class="small">{conflict.choose}</p>
          <div class="sides">
            <label>
              <input type="radio" name={`choose.${field}`} value="mine" checked form="editor" />
              <strong>{conflict.mine}</strong>
              {show(mine)}
            </label>
            <label>
              <input type="radio" name={`choose.${field}`} value="theirs" form="editor" />
              <strong>
                {conflict.theirs} ({met.by})
              </strong>
              {show(theirs)}
            </label>
            <div>
              <strong>{conflict.base}</strong>
              {show(base)}
            </div>
          </div>
        </fieldset>
      ))}
    </section>
  )
}
