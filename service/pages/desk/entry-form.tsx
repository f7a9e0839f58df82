import { CATEGORY_ORDER } from '../../../lexicon/engine/categories.ts'
import { GUARDS } from '../../../lexicon/engine/vocabulary.ts'
import { isShape } from '../../../lexicon/engine/wording/places.ts'
import type { EntryFields, SuggestionFields } from '../../../lexicon/source/fields.ts'
import type { Place } from '../../../lexicon/source/paths.ts'
import { EDITOR_TEXTS, type EditorTexts } from '../texts/desk/editor.ts'
import { Field, Input, Row, Rows, type FieldContext } from './fields.tsx'
import type { CategoryNames } from './list.tsx'

interface EntryFormProps {
  readonly context: FieldContext
  readonly place: Extract<Place, { kind: 'entry' }>
  /** As it was typed: a name that is none yet. */
  readonly id: string
  readonly fields: EntryFields
  readonly categories: CategoryNames
  /** Names that the patterns give, for suggestions to replace. */
  readonly captures: readonly string[]
}

/** The fields of an entry, in the order in which one thinks of them. */
export function EntryForm({ context, place, id, fields, categories, captures }: EntryFormProps) {
  const { language, of } = context
  const { fields: words, guards, more, whatIsReplaced } = EDITOR_TEXTS[language]
  const { general } = fields
  return (
    <>
      <Field context={context} field="id" heading={words.nameAndCategory}>
        <div class="line">
          <Input name="id" label={words.id} value={id} of={of} />
          <label>
            <span>{words.category}</span>
            <select name="category">
              {CATEGORY_ORDER.map((category) => (
                <option value={category} selected={category === place.category}>
                  {categories[category]}
                </option>
              ))}
            </select>
          </label>
        </div>
      </Field>
      {general && <input type="hidden" name="general" value="x" />}
      {!general && (
        <Field context={context} field="patterns" heading={words.patterns} hint={words.patternsHint}>
          <Rows
            context={context}
            field="patterns"
            name="patterns"
            label={words.patterns}
            values={fields.patterns}
            least={1}
          />
        </Field>
      )}
      <Field context={context} field="note" heading={words.note}>
        <textarea name="note" rows={3} lang={of} aria-labelledby="note-heading">
          {fields.note}
        </textarea>
      </Field>
      <Field context={context} field="questions" heading={words.questions}>
        <Rows
          context={context}
          field="questions"
          name="questions"
          label={words.questions}
          values={fields.questions}
          least={1}
        />
      </Field>
      {!general && (
        <>
          <Field
            context={context}
            field="suggestions"
            heading={words.suggestions}
            hint={words.suggestionsHint}
          >
            <Suggestions
              context={context}
              values={fields.suggestions}
              captures={captures}
              names={whatIsReplaced}
            />
          </Field>
          <Field context={context} field="examples.marks" heading={words.marks} hint={words.marksHint}>
            <Rows
              context={context}
              field="examples.marks"
              name="marks"
              label={words.marks}
              values={fields.marks}
            />
          </Field>
          <Field context={context} field="examples.leaves" heading={words.leaves}>
            <Rows
              context={context}
              field="examples.leaves"
              name="leaves"
              label={words.leaves}
              values={fields.leaves}
            />
          </Field>
        </>
      )}
      <details class="more">
        <summary>{more}</summary>
        <Field context={context} field="themes" heading={words.themes}>
          <Input name="themes" label={words.themes} value={fields.themes.join(', ')} of={of} />
        </Field>
        <Field context={context} field="without" heading={words.without} hint={words.withoutHint}>
          <div class="ticks">
            {GUARDS.map((guard) => (
              <label>
                <input
                  type="checkbox"
                  name="without"
                  value={guard}
                  checked={fields.without.includes(guard)}
                />
                <span>{guards[guard]}</span>
              </label>
            ))}
          </div>
          {of === 'en' && (
            <div class="ticks">
              <label>
                <input type="checkbox" name="tagged" value="x" checked={fields.tagged} />
                <span>{words.tagged}</span>
              </label>
            </div>
          )}
          {of === 'da' && fields.tagged && <input type="hidden" name="tagged" value="x" />}
        </Field>
        <Field context={context} field="valid" heading={`${words.from} / ${words.to}`}>
          <div class="line">
            <Input name="from" label={words.from} value={fields.from} type="date" />
            <Input name="to" label={words.to} value={fields.to} type="date" />
          </div>
        </Field>
        <Field context={context} field="sources" heading={words.sources}>
          <Input name="sources" label={words.sources} value={fields.sources.join('\n')} lines={2} />
        </Field>
        <Field context={context} field="comment" heading={words.comment}>
          <Input name="comment" label={words.comment} value={fields.comment} lines={2} />
        </Field>
      </details>
    </>
  )
}

interface SuggestionsProps {
  readonly context: FieldContext
  readonly values: readonly SuggestionFields[]
  readonly captures: readonly string[]
  readonly names: EditorTexts['whatIsReplaced']
}

function Suggestions({ context, values, captures, names }: SuggestionsProps) {
  const { fields: words, kinds, nth } = EDITOR_TEXTS[context.language]
  const empty: SuggestionFields = { kind: 'starter', text: '', replaces: '' }
  return (
    <ol class="rows suggestions" data-rows="suggestion">
      {[...values, empty].map(({ kind, text, replaces }, item) => (
        <Row context={context} field="suggestions" item={item}>
          <div class="line">
            <input
              class="wide"
              name="suggestion"
              value={text}
              lang={context.of}
              autocomplete="off"
              aria-label={nth(words.suggestion, item + 1)}
            />
            <select name="kind" aria-label={nth(words.kind, item + 1)}>
              {(['starter', 'rewrite'] as const).map((one) => (
                <option value={one} selected={one === kind}>
                  {kinds[one]}
                </option>
              ))}
            </select>
            <label class="replaces">
              <span>{words.replaces}</span>
              <select name="replaces" aria-label={nth(words.replaces, item + 1)}>
                <option value="" selected={replaces === ''}>
                  {names.mark}
                </option>
                <option value="match" selected={replaces === 'match'}>
                  {names.match}
                </option>
                {[...new Set([...captures, ...(['', 'match'].includes(replaces) ? [] : [replaces])])].map(
                  (name) => (
                    <option value={name} selected={name === replaces}>
                      {isShape(name) ? names[name] : name}
                    </option>
                  ),
                )}
              </select>
            </label>
          </div>
          <div class="preview" data-preview></div>
        </Row>
      ))}
    </ol>
  )
}
