import type { Guide } from '../../desk/guide.ts'
import type { StoredSample } from '../../store/sample-notes.ts'
import { DeskLayout, wordsOf, type DeskProps } from './desk-layout.tsx'
import { deskPath } from './desk-paths.ts'
import { Pieces, SectionText } from './pieces.tsx'

interface SamplesProps extends DeskProps {
  readonly notes: readonly StoredSample[]
  readonly refused?: { readonly title: string; readonly text: string }
}

/** The municipality's own invented notes. */
export function Samples(props: SamplesProps) {
  const { texts, base, notes, refused } = props
  const { language } = texts
  const { samples, languages } = wordsOf(props)
  const path = base + deskPath('samples', language)
  return (
    <DeskLayout {...props} at="samples" title={samples.heading}>
      <h1>{samples.heading}</h1>
      <p class="lead">{samples.lead}</p>
      <div class="columns">
        <section>
          <h2>{samples.own}</h2>
          {notes.length === 0 && <p class="empty">{samples.none}</p>}
          <ul class="plain">
            {notes.map(({ id, title, text, language: of, by }) => (
              <li>
                <details>
                  <summary>
                    {title}{' '}
                    <span class="small">
                      {languages[of]} · {by}
                    </span>
                  </summary>
                  <p class="note-text" lang={of}>
                    {text}
                  </p>
                  <form method="post" action={path}>
                    <input type="hidden" name="note" value={id} />
                    <button type="submit" name="do" value="remove" class="quiet">
                      {samples.remove(title)}
                    </button>
                  </form>
                </details>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{samples.add}</h2>
          {refused && (
            <p class="strip" role="alert">
              {samples.refused}
            </p>
          )}
          <form method="post" action={path} class="stack">
            <label>
              <span>{samples.title}</span>
              <input name="title" required maxlength={120} autocomplete="off" value={refused?.title ?? ''} />
            </label>
            <label>
              <span>{samples.language}</span>
              <select name="of">
                <option value="da">{languages.da}</option>
                <option value="en">{languages.en}</option>
              </select>
            </label>
            <label>
              <span>{samples.text}</span>
              <textarea name="text" rows={10} required maxlength={20_000}>
                {refused?.text ?? ''}
              </textarea>
            </label>
            <label class="tick">
              <input type="checkbox" name="invented" value="x" required />
              <span>{samples.invented}</span>
            </label>
            <button type="submit" name="do" value="add" class="button">
              {samples.add}
            </button>
          </form>
        </section>
      </div>
    </DeskLayout>
  )
}

/** The trainers' handbook, all of it. */
export function Handbook(props: DeskProps & { readonly guide: Guide }) {
  const { texts, guide } = props
  const words = wordsOf(props)
  return (
    <DeskLayout {...props} at="guide" title={guide.heading}>
      <h1>{guide.heading}</h1>
      {guide.lead.map((pieces) => (
        <p class="lead">
          <Pieces pieces={pieces} />
        </p>
      ))}
      <p class="small">{words.guide.lead}</p>
      <div class="handbook">
        {guide.sections.map((section) => (
          <section id={section.key}>
            <h2>{section.heading}</h2>
            <SectionText section={section} language={texts.language} />
          </section>
        ))}
      </div>
    </DeskLayout>
  )
}
