import type { Child } from 'hono/jsx'
import type { Language } from '../../../lexicon/engine/types.ts'
import type { Finding } from '../../desk/bench/draft.ts'
import type { Guide } from '../../desk/guide.ts'
import { EDITOR_TEXTS } from '../texts/desk/editor.ts'
import { Findings, Help } from './pieces.tsx'

/** What every field of the editor is told. */
export interface FieldContext {
  readonly language: Language
  /** The language of the entry or word class. */
  readonly of: Language
  readonly base: string
  readonly guide: Guide
  readonly findings: readonly Finding[]
}

interface FieldProps {
  readonly context: FieldContext
  /** Field of the file: `examples.marks`. */
  readonly field: string
  readonly heading: string
  readonly hint?: string
  readonly children: Child
}

/** A part of the form: heading, hint, the handbook on it, inputs, and what is to be said of it. */
export function Field({ context, field, heading, hint, children }: FieldProps) {
  const { language, base, guide, findings } = context
  const own = findings.filter((finding) => finding.field === field && finding.item === undefined)
  return (
    <section class="field" data-field={field} aria-labelledby={`${field}-heading`}>
      <h2 id={`${field}-heading`}>{heading}</h2>
      {hint && <p class="small">{hint}</p>}
      {children}
      <div class="said" data-said={field}>
        <Findings findings={own} language={language} base={base} />
      </div>
      <Help section={guide.sections.find(({ key }) => key === field)} language={language} />
    </section>
  )
}

interface RowsProps {
  readonly context: FieldContext
  readonly field: string
  /** Name of the inputs. */
  readonly name: string
  readonly label: string
  readonly values: readonly string[]
  /** Lines at the least. */
  readonly least?: number
}

/** Inputs one below the other, one of them always empty: the script adds the next one when it is needed. */
export function Rows({ context, field, name, label, values, least = 2 }: RowsProps) {
  const { of } = context
  const lines = [...values, ...Array.from({ length: Math.max(1, least - values.length) }, () => '')]
  return (
    <ol class="rows" data-rows={name}>
      {lines.map((value, item) => (
        <Row context={context} field={field} item={item}>
          <input
            name={name}
            value={value}
            lang={of}
            autocomplete="off"
            aria-label={EDITOR_TEXTS[context.language].nth(label, item + 1)}
          />
        </Row>
      ))}
    </ol>
  )
}

interface RowProps {
  readonly context: FieldContext
  readonly field: string
  readonly item: number
  readonly children: Child
}

/** One line of a list, with what is to be said of it below. */
export function Row({ context, field, item, children }: RowProps) {
  const { findings, language, base } = context
  const own = findings.filter((finding) => finding.field === field && finding.item === item)
  return (
    <li>
      {children}
      <div class="said" data-item>
        {own.length > 0 && <Findings findings={own} language={language} base={base} />}
      </div>
    </li>
  )
}

interface InputProps {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly of?: Language
  readonly hint?: string
  /** Lines of a text area; without them it is one line. */
  readonly lines?: number
  readonly type?: string
}

export function Input({ name, label, value, of, hint, lines, type = 'text' }: InputProps) {
  return (
    <label>
      <span>{label}</span>
      {lines ? (
        <textarea name={name} rows={lines} {...(of && { lang: of })}>
          {value}
        </textarea>
      ) : (
        <input type={type} name={name} value={value} autocomplete="off" {...(of && { lang: of })} />
      )}
      {hint && <span class="small">{hint}</span>}
    </label>
  )
}
