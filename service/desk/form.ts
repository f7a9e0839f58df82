import { CATEGORY_ORDER } from '../../lexicon/engine/categories.ts'
import type { Language } from '../../lexicon/engine/types.ts'
import {
  writeClass,
  writeEntry,
  type ClassFields,
  type EntryFields,
  type SuggestionFields,
} from '../../lexicon/source/fields.ts'
import type { SourceFile } from '../../lexicon/source/lexicon-source.ts'
import { pathOf, toName, type Place } from '../../lexicon/source/paths.ts'
import { completePattern, completeStarter } from './chips.ts'
import { NAMELESS, nameAfter } from './name-after.ts'

/** What a form of the desk holds: the file it stands for, and why it was changed. */
export interface DeskForm {
  readonly file: SourceFile
  readonly reason: string
}

/**
 * Reads the form of an entry, as a page sends it or as it stands in the page. What a beginner leaves out is added: the
 * marks around a whole pattern, the open place of a starter, a name.
 */
export function readEntryForm(form: URLSearchParams): DeskForm {
  const one = (name: string) => (form.get(name) ?? '').trim()
  const place: Place = {
    kind: 'entry',
    language: languageIn(form),
    category: CATEGORY_ORDER.find((category) => category === one('category')) ?? 'label',
    id: (one('id') ? toName(one('id')) : nameAfter(many(form, 'patterns')[0] ?? '')) || NAMELESS,
  }
  const isGeneral = one('general') !== ''
  const fields: EntryFields = {
    comment: lines(form, 'comment').join('\n'),
    patterns: isGeneral ? [] : many(form, 'patterns').map(completePattern),
    note: one('note').replace(/\s+/g, ' '),
    questions: many(form, 'questions'),
    suggestions: suggestions(form),
    without: many(form, 'without'),
    tagged: one('tagged') !== '',
    general: isGeneral,
    themes: one('themes')
      .split(',')
      .map((theme) => theme.trim())
      .filter(Boolean),
    sources: lines(form, 'sources'),
    from: one('from'),
    to: one('to'),
    marks: isGeneral ? [] : many(form, 'marks'),
    leaves: isGeneral ? [] : many(form, 'leaves'),
  }
  return { file: writeEntry(pathOf(place), fields), reason: one('reason') }
}

/** Reads the form of a word class. */
export function readClassForm(form: URLSearchParams): DeskForm {
  const one = (name: string) => (form.get(name) ?? '').trim()
  const place: Place = { kind: 'class', language: languageIn(form), name: toName(one('id')) || NAMELESS }
  const fields: ClassFields = {
    comment: lines(form, 'comment').join('\n'),
    description: one('description').replace(/\s+/g, ' '),
    role: one('role'),
    includes: one('includes')
      .split(/[\s,]+/)
      .filter(Boolean),
    members: lines(form, 'members'),
  }
  return { file: writeClass(pathOf(place), fields), reason: one('reason') }
}

const languageIn = (form: URLSearchParams): Language => (form.get('of') === 'en' ? 'en' : 'da')

const many = (form: URLSearchParams, name: string): readonly string[] =>
  form
    .getAll(name)
    .map((value) => value.trim().replace(/\s+/g, ' '))
    .filter(Boolean)

const lines = (form: URLSearchParams, name: string): readonly string[] =>
  (form.get(name) ?? '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter(Boolean)

function suggestions(form: URLSearchParams): readonly SuggestionFields[] {
  const kinds = form.getAll('kind')
  const replaces = form.getAll('replaces')
  return form.getAll('suggestion').flatMap((typed, i): SuggestionFields[] => {
    const text = typed.trim().replace(/\s+/g, ' ')
    if (!text) return []
    const kind = kinds[i] === 'rewrite' ? 'rewrite' : 'starter'
    const written = kind === 'starter' ? completeStarter(text) : text
    return [{ kind, text: written, replaces: (replaces[i] ?? '').trim() }]
  })
}
