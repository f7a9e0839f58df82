import { parse } from 'yaml'
import { canonical } from './canonical.ts'
import { toLong } from './suggestion-form.ts'
import type { SourceFile } from './lexicon-source.ts'

/** One suggestion as a form holds it. */
export interface SuggestionFields {
  readonly kind: 'rewrite' | 'starter'
  readonly text: string
  /** '' is the mark. */
  readonly replaces: string
}

/** An entry as a form holds it: what was typed, right or wrong. Empty fields are left out of the file. */
export interface EntryFields {
  /** Lines at the top of the file, each after `# `. */
  readonly comment: string
  readonly patterns: readonly string[]
  readonly note: string
  readonly questions: readonly string[]
  readonly suggestions: readonly SuggestionFields[]
  readonly without: readonly string[]
  readonly tagged: boolean
  readonly general: boolean
  readonly themes: readonly string[]
  readonly sources: readonly string[]
  readonly from: string
  readonly to: string
  readonly marks: readonly string[]
  readonly leaves: readonly string[]
}

/** A word class as a form holds it. */
export interface ClassFields {
  readonly comment: string
  readonly description: string
  readonly role: string
  readonly includes: readonly string[]
  readonly members: readonly string[]
}

export const NO_ENTRY: EntryFields = {
  comment: '',
  patterns: [],
  note: '',
  questions: [],
  suggestions: [],
  without: [],
  tagged: false,
  general: false,
  themes: [],
  sources: [],
  from: '',
  to: '',
  marks: [],
  leaves: [],
}

export const NO_CLASS: ClassFields = { comment: '', description: '', role: '', includes: [], members: [] }

type Plain = Readonly<Record<string, unknown>>

/** The fields of an entry's file. What has another shape than it should is left empty: the parser complains of it. */
export function readEntryFields(text: string): EntryFields {
  const data = plain(text)
  const valid = asMap(data['valid'])
  const examples = asMap(data['examples'])
  return {
    comment: commentOf(text),
    patterns: asList(data['patterns']),
    note: asText(data['note']),
    questions: asList(data['questions']),
    suggestions: (Array.isArray(data['suggestions']) ? data['suggestions'] : []).map(toSuggestion),
    without: asList(data['without']),
    tagged: data['tagged'] === true,
    general: data['general'] === true,
    themes: asList(data['themes']),
    sources: asList(data['sources']),
    from: asText(valid['from']),
    to: asText(valid['to']),
    marks: asList(examples['marks']),
    leaves: asList(examples['leaves']),
  }
}

export function readClassFields(text: string): ClassFields {
  const data = plain(text)
  return {
    comment: commentOf(text),
    description: asText(data['description']),
    role: asText(data['role']),
    includes: asList(data['includes']),
    members: asList(data['members']),
  }
}

/** The file of an entry in canonical form. */
export function writeEntry(path: string, fields: EntryFields): SourceFile {
  const { comment, suggestions, from, to, marks, leaves, ...others } = fields
  const data = {
    ...others,
    suggestions: suggestions.map(({ kind, text, replaces }) => ({
      [kind]: text,
      ...(replaces && { replaces }),
    })),
    valid: withoutEmpty({ from, to }),
    examples: withoutEmpty({ marks, leaves }),
  }
  return write(path, comment, data)
}

/** The file of a word class in canonical form. */
export function writeClass(path: string, { comment, ...data }: ClassFields): SourceFile {
  return write(path, comment, { ...data })
}

function write(path: string, comment: string, data: Plain): SourceFile {
  const top = comment
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => `# ${line.trim()}\n`)
    .join('')
  // JSON is YAML; the canonical form is made of it.
  return { path, text: canonical({ path, text: `${top}${JSON.stringify(withoutEmpty(data))}` }) }
}

function withoutEmpty(data: Plain): Plain {
  const isEmpty = (value: unknown) =>
    value === '' ||
    value === false ||
    (Array.isArray(value) && value.length === 0) ||
    (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
  return Object.fromEntries(Object.entries(data).filter(([, value]) => !isEmpty(value)))
}

function plain(text: string): Plain {
  try {
    return asMap(parse(text))
  } catch {
    return {}
  }
}

const commentOf = (text: string): string => /^(#.*\n)*/.exec(text)![0].replace(/^# ?/gm, '').trimEnd()

const asMap = (value: unknown): Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Plain) : {}

const asText = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''

const asList = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(asText).filter(Boolean) : []

function toSuggestion(value: unknown): SuggestionFields {
  const data = toLong(asMap(value))
  const kind = 'rewrite' in data ? 'rewrite' : 'starter'
  return { kind, text: asText(data[kind]), replaces: asText(data['replaces']) }
}
