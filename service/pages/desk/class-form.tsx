import { ROLES } from '../../../lexicon/engine/vocabulary.ts'
import type { ClassFields } from '../../../lexicon/source/fields.ts'
import { EDITOR_TEXTS } from '../texts/desk/editor.ts'
import { Field, Input, type FieldContext } from './fields.tsx'

interface ClassFormProps {
  readonly context: FieldContext
  readonly id: string
  readonly fields: ClassFields
}

/** The fields of a word class. */
export function ClassForm({ context, id, fields }: ClassFormProps) {
  const { language, of } = context
  const { fields: words, more } = EDITOR_TEXTS[language]
  return (
    <>
      <Field context={context} field="id" heading={words.id}>
        <Input name="id" label={words.id} value={id} of={of} />
      </Field>
      <Field context={context} field="description" heading={words.description}>
        <Input name="description" label={words.description} value={fields.description} of={of} lines={2} />
      </Field>
      <Field context={context} field="members" heading={words.members} hint={words.membersHint}>
        <Input
          name="members"
          label={words.members}
          value={fields.members.join('\n')}
          of={of}
          lines={Math.min(30, Math.max(8, fields.members.length + 2))}
        />
      </Field>
      <Field context={context} field="includes" heading={words.includes}>
        <Input name="includes" label={words.includes} value={fields.includes.join(', ')} />
      </Field>
      <details class="more">
        <summary>{more}</summary>
        <Field context={context} field="role" heading={words.role}>
          <label>
            <span>{words.role}</span>
            <select name="role">
              <option value=""></option>
              {ROLES.map((role) => (
                <option value={role} selected={role === fields.role}>
                  {role}
                </option>
              ))}
            </select>
          </label>
        </Field>
        <Field context={context} field="comment" heading={words.comment}>
          <Input name="comment" label={words.comment} value={fields.comment} lines={2} />
        </Field>
      </details>
    </>
  )
}
