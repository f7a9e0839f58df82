import { CATEGORY_ORDER } from '../../../lexicon/engine/categories.ts'
import {
  readClassFields,
  readEntryFields,
  writeClass,
  writeEntry,
  type SuggestionFields,
} from '../../../lexicon/source/fields.ts'
import type { SourceFile } from '../../../lexicon/source/lexicon-source.ts'
import { isName, pathOf, placeOf } from '../../../lexicon/source/paths.ts'
import type { Said } from '../../../lexicon/source/problem.ts'
import type { Category, Language } from '../../../lexicon/engine/types.ts'
import { joinLines, splitLines } from './cells.ts'

/** One line of a table, by the English names of its columns. */
export type TableRow = Readonly<Record<string, string>>

/** Columns of a table of entries, with their Danish names: a table may be headed in either language. */
export const ENTRY_COLUMNS = {
  language: 'sprog',
  category: 'kategori',
  id: 'navn',
  patterns: 'mønstre',
  note: 'begrundelse',
  questions: 'spørgsmål',
  suggestions: 'forslag',
  marks: 'mærker',
  leaves: 'lader være',
  themes: 'temaer',
  sources: 'kilder',
  without: 'uden hensyn',
  from: 'gælder fra',
  to: 'gælder til',
  tagged: 'ordklasse tjekkes',
  general: 'generelt',
  comment: 'kommentar',
} as const

export const CLASS_COLUMNS = {
  language: 'sprog',
  name: 'ordklasse',
  description: 'beskrivelse',
  role: 'rolle',
  includes: 'tager med',
  members: 'ord',
  comment: 'kommentar',
} as const

/** Why a line of a table cannot be taken in. */
export interface Refusal {
  readonly column?: string
  readonly says: Said
}

/** An entry or word class as one line of a table. Undefined for other files. */
export function toRow({ path, text }: SourceFile): TableRow | undefined {
  const place = placeOf(path)
  if (!place) return undefined
  const { language } = place
  if (place.kind === 'class') {
    const { includes, members, ...others } = readClassFields(text)
    return {
      language,
      name: place.name,
      ...others,
      includes: joinLines(includes),
      members: joinLines(members),
    }
  }
  const fields = readEntryFields(text)
  const { note, from, to, comment, tagged, general, suggestions, ...lists } = fields
  return {
    language,
    category: place.category,
    id: place.id,
    ...{ note, from, to, comment, tagged: tagged ? 'x' : '', general: general ? 'x' : '' },
    ...Object.fromEntries(Object.entries(lists).map(([name, items]) => [name, joinLines(items)])),
    suggestions: joinLines(suggestions.map(toLine)),
  }
}

/** The file that a line of a table stands for, or why there is none. */
export function fromRow(row: TableRow): {
  readonly file?: SourceFile
  readonly refusals: readonly Refusal[]
} {
  const cell = (column: string) => (row[column] ?? '').trim()
  const list = (column: string) => splitLines(row[column] ?? '')
  const isClass = 'members' in row
  const name = cell(isClass ? 'name' : 'id')
  const language = cell('language').toLowerCase()
  const suggestions = list('suggestions').map(fromLine)
  const refusals: Refusal[] = [
    ...(language === 'da' || language === 'en' ? [] : [{ column: 'language', says: WRONG_LANGUAGE }]),
    ...(isClass || CATEGORY_ORDER.includes(cell('category') as Category)
      ? []
      : [{ column: 'category', says: WRONG_CATEGORY }]),
    ...(isName(name) ? [] : [{ column: isClass ? 'name' : 'id', says: WRONG_NAME }]),
    ...(suggestions.every(Boolean) ? [] : [{ column: 'suggestions', says: WRONG_SUGGESTION }]),
  ]
  if (refusals.length > 0) return { refusals }
  const of = language as Language
  const texts = (columns: readonly string[]) =>
    Object.fromEntries(columns.map((column) => [column, cell(column)]))
  if (isClass) {
    const { description, role, comment } = texts(['description', 'role', 'comment'])
    const fields = {
      description,
      role,
      comment,
      includes: list('includes'),
      members: list('members'),
    } as never
    return { file: writeClass(pathOf({ kind: 'class', language: of, name }), fields), refusals }
  }
  const place = { kind: 'entry', language: of, category: cell('category') as Category, id: name } as const
  const file = writeEntry(pathOf(place), {
    comment: cell('comment'),
    note: cell('note'),
    from: cell('from'),
    to: cell('to'),
    tagged: cell('tagged') !== '',
    general: cell('general') !== '',
    patterns: list('patterns'),
    questions: list('questions'),
    suggestions: suggestions as readonly SuggestionFields[],
    without: list('without'),
    themes: list('themes'),
    sources: list('sources'),
    marks: list('marks'),
    leaves: list('leaves'),
  })
  return { file, refusals }
}

const toLine = ({ kind, text, replaces }: SuggestionFields): string =>
  `${kind}${replaces ? ` (${replaces})` : ''}: ${text}`

const KINDS: Readonly<Record<string, SuggestionFields['kind']>> = {
  rewrite: 'rewrite',
  omskrivning: 'rewrite',
  starter: 'starter',
  begyndelse: 'starter',
}

function fromLine(line: string): SuggestionFields | undefined {
  const [, word = '', replaces = '', text = ''] = /^(\p{L}+)(?: \(([^()]*)\))?: (.*)$/u.exec(line) ?? []
  const kind = KINDS[word.toLowerCase()]
  return kind && text ? { kind, text, replaces } : undefined
}

const WRONG_LANGUAGE: Said = { en: 'the language is da or en.', da: 'sproget er da eller en.' }
const WRONG_CATEGORY: Said = {
  en: `the category is one of ${CATEGORY_ORDER.join(', ')}.`,
  da: `kategorien er en af ${CATEGORY_ORDER.join(', ')}.`,
}
const WRONG_NAME: Said = {
  en: 'the name is written in small letters and hyphens, such as heavy-case.',
  da: 'navnet skrives med små bogstaver og bindestreger, for eksempel tung-sag.',
}
const WRONG_SUGGESTION: Said = {
  en: 'write each suggestion on a line of its own, as «rewrite: …» or «starter (verb..what): … {blank}».',
  da: 'skriv hvert forslag på sin egen linje, som »omskrivning: …« eller »begyndelse (verb..what): … {blank}«.',
}
