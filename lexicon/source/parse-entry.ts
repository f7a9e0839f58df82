import type { Category, Language } from '../engine/types.ts'
import { GUARDS, type GuardName } from '../engine/vocabulary.ts'
import type { Entry, SourceFile, SuggestionSource } from './lexicon-source.ts'
import { NotationError, parsePattern } from './notation.ts'
import type { Pattern } from './pattern.ts'
import { toLong } from './suggestion-form.ts'
import type { Problem, Said } from './problem.ts'
import { listField, onlyFields, readYaml, textField, texts, type YamlFile } from './yaml-file.ts'

export const ENTRY_FIELDS = [
  'patterns',
  'note',
  'questions',
  'suggestions',
  'without',
  'tagged',
  'general',
  'themes',
  'sources',
  'valid',
  'examples',
] as const

/** Reads one entry; id, language and category come from its path `entries/<language>/<category>/<id>.yml`. */
export function parseEntry(source: SourceFile): { entry: Entry; problems: readonly Problem[] } {
  const file = readYaml(source)
  const [, language, category, id] = /^entries\/(\w+)\/(\w+)\/([^/]+)\.yml$/.exec(source.path) ?? []
  if (file.problems.length === 0) onlyFields(file, ENTRY_FIELDS)
  const general = file.data['general'] === true
  if (general && (file.data['patterns'] ?? file.data['examples']))
    file.complain(
      {
        en: 'a general entry has a note, questions and perhaps suggestions for the others of its category, but no patterns or examples.',
        da: 'et generelt opslag har en begrundelse, spørgsmål og eventuelt forslag til kategoriens andre opslag, men ingen mønstre eller eksempler.',
      },
      'general',
    )
  const entry: Entry = {
    id: id ?? '',
    path: source.path,
    language: language as Language,
    category: category as Category,
    patterns: general ? [] : patterns(file),
    note: textField(file, 'note', {
      en: 'say in one or two sentences why this phrasing is worth a thought.',
      da: 'skriv i en eller to sætninger, hvorfor formuleringen er værd at tænke over.',
    }),
    questions: listField(file, 'questions', {
      en: 'write at least one open question to the writer.',
      da: 'skriv mindst ét åbent spørgsmål til den, der skriver.',
    }),
    suggestions: suggestions(file),
    without: without(file),
    tagged: file.data['tagged'] === true,
    general,
    themes: listField(
      file,
      'themes',
      { en: 'words to find the entry by.', da: 'ord at finde opslaget på.' },
      true,
    ),
    sources: listField(file, 'sources', { en: 'real sources only.', da: 'kun rigtige kilder.' }, true),
    valid: valid(file),
    examples: general ? { marks: [], leaves: [] } : examples(file),
    lines: Object.fromEntries(ENTRY_FIELDS.map((name) => [name, file.lineOf(name)])),
  }
  return { entry, problems: file.problems }
}

function patterns(file: YamlFile): readonly Pattern[] {
  const why = {
    en: 'write at least one line saying what to find; see NOTATION.md.',
    da: 'skriv mindst én linje med det, der skal findes; se NOTATION.md.',
  }
  return listField(file, 'patterns', why).flatMap((text, i) => {
    try {
      return [parsePattern(text)]
    } catch (error) {
      if (!(error instanceof NotationError)) throw error
      file.complain(error.says, 'patterns', i)
      return []
    }
  })
}

function suggestions(file: YamlFile): readonly SuggestionSource[] {
  const value = file.data['suggestions']
  if (value === undefined) return []
  if (!Array.isArray(value)) {
    file.complain(
      {
        en: '«suggestions» must be a list of «- rewrite: …» or «- starter: …».',
        da: '»suggestions« skal være en liste med »- rewrite: …« eller »- starter: …«.',
      },
      'suggestions',
    )
    return []
  }
  return (value as unknown[]).flatMap((item, i): SuggestionSource[] => {
    const map = toLong((typeof item === 'object' && item !== null ? item : {}) as Record<string, unknown>)
    const kind = 'rewrite' in map ? 'rewrite' : 'starter'
    const text = map[kind]
    const replaces = map['replaces'] ?? 'mark'
    const strange = Object.keys(map).filter((key) => key !== kind && key !== 'replaces')
    if (typeof text !== 'string' || typeof replaces !== 'string' || strange.length > 0) {
      file.complain(
        {
          en: 'write a suggestion as «- rewrite: text» or «- starter: text with {blank}», with «replaces:» under it if it replaces more than the mark.',
          da: 'skriv et forslag som »- rewrite: tekst« eller »- starter: tekst med {blank}«, og »replaces:« under det, hvis det erstatter mere end mærket.',
        },
        'suggestions',
        i,
      )
      return []
    }
    const blanks = text.split('{blank}').length - 1
    if (kind === 'starter' && blanks !== 1)
      file.complain(
        {
          en: `a starter holds {blank} exactly once; found ${blanks}.`,
          da: `en begyndelse har {blank} præcis én gang, dér hvor man selv skriver videre; her står det ${blanks} gange.`,
        },
        'suggestions',
        i,
      )
    if (kind === 'rewrite' && blanks > 0)
      file.complain(
        {
          en: 'a rewrite is complete and holds no {blank}; make it a starter.',
          da: 'en omskrivning er færdig og har ikke {blank} i sig; gør den til en begyndelse.',
        },
        'suggestions',
        i,
      )
    return [{ kind, text, replaces }]
  })
}

function without(file: YamlFile): readonly GuardName[] {
  const why = { en: 'guards to do without.', da: 'hensyn, som opslaget ikke tager.' }
  return listField(file, 'without', why, true).flatMap((name, i) => {
    if ((GUARDS as readonly string[]).includes(name)) return [name as GuardName]
    file.complain(
      {
        en: `«${name}» is no guard; use ${GUARDS.join(', ')}.`,
        da: `»${name}« er ikke et hensyn; brug ${GUARDS.join(', ')}.`,
      },
      'without',
      i,
    )
    return []
  })
}

function valid(file: YamlFile): Entry['valid'] {
  const value = file.data['valid']
  if (value === undefined) return {}
  const map = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  const dates = Object.entries(map).filter(([key]) => key === 'from' || key === 'to')
  const ok =
    dates.length === Object.keys(map).length &&
    dates.every(([, date]) => /^\d{4}-\d\d-\d\d$/.test(String(date)))
  if (!ok || dates.length === 0)
    file.complain(
      {
        en: "«valid» holds from: and/or to:, dates in 'single quotes' as '2026-07-01'.",
        da: "»valid« har from: og/eller to:, datoer i 'enkelte anførselstegn' som '2026-07-01'.",
      },
      'valid',
    )
  return Object.fromEntries(dates.map(([key, date]) => [key, String(date)]))
}

function examples(file: YamlFile): Entry['examples'] {
  const value = file.data['examples']
  const map = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  const list = (name: string, why: Said): readonly string[] => {
    const items = map[name]
    if (Array.isArray(items) && items.length > 0) return texts(file, items, 'examples', name)
    file.complain(
      { en: `«examples» needs «${name}»: ${why.en}`, da: `»examples« mangler »${name}«: ${why.da}` },
      'examples',
      name,
    )
    return []
  }
  return {
    marks: list('marks', {
      en: 'at least one sentence that is marked, the mark in [[…]].',
      da: 'mindst én sætning, der bliver mærket, med mærket i [[…]].',
    }),
    leaves: list('leaves', {
      en: 'at least one sentence that is left alone.',
      da: 'mindst én sætning, der får lov at være.',
    }),
  }
}
