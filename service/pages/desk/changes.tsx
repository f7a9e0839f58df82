import type { Language } from '../../../lexicon/engine/types.ts'
import type { FieldChange } from '../../desk/describe-change.ts'
import { DESK_TEXTS } from '../texts/desk/desk.ts'

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
              <del>{line}</del>
            </dd>
          ))}
          {after.map((line) => (
            <dd>
              <ins>{line}</ins>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
