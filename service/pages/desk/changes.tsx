import type { Language } from '../../../lexicon/engine/types.ts'
import type { FieldChange } from '../../desk/describe-change.ts'
import { DESK_TEXTS } from '../texts/desk/desk.ts'
import { Prose } from './pieces.tsx'

/** What was changed, field by field: what went is struck out, what came stands below it. */
export function Changes({
  changes,
  language,
}: {
  readonly changes: readonly FieldChange[]
  readonly language: Language
}) {
  const { entry } = DESK_TEXTS[language]
  return (
    <dl class="changes">
      {changes.map(({ field, before, after }) => (
        <div>
          <dt>{field === '' ? entry.whole : (entry.fields[field] ?? field)}</dt>
          {before.map((line) => (
            <dd>
              <del>
                <Said field={field} line={line} />
              </del>
            </dd>
          ))}
          {after.map((line) => (
            <dd>
              <ins>
                <Said field={field} line={line} />
              </ins>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

/** What people read has stress in it; in a pattern every sign counts. */
const Said = ({ field, line }: { readonly field: string; readonly line: string }) =>
  field === 'note' || field === 'questions' ? <Prose text={line} /> : <>{line}</>
