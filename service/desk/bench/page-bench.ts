import { createAnalyser } from '../../../lexicon/engine/analyser.ts'
import type { CompiledLexicon } from '../../../lexicon/engine/compiled.ts'
import type { Analysis, Language, Span, Tagger } from '../../../lexicon/engine/types.ts'
import { readEntryFields, writeEntry } from '../../../lexicon/source/fields.ts'
import { parseEntry } from '../../../lexicon/source/parse-entry.ts'
import { placeOf } from '../../../lexicon/source/paths.ts'
import type { LexiconSource } from '../../../lexicon/source/lexicon-source.ts'
import { captureNames } from '../captures.ts'
import { checkDraft, type Checked, type Ground } from './check-draft.ts'
import { findHits, type Hit, type SampleNote } from './corpus.ts'
import type { Draft, Finding } from './draft.ts'
import { createExplainer, type Explained } from './explain.ts'
import { matchMuch } from './match-much.ts'
import { marksIn } from './put-marks.ts'
import { offerSuggestions } from './tag-suggestions.ts'

/** A suggestion in one of the examples: the sentence around it, and where the caret goes in it. */
export interface Preview {
  readonly before: string
  readonly put: string
  readonly caret?: number
  readonly after: string
}

/** What the page shows of a draft while it is written. */
export interface Report {
  readonly findings: readonly Finding[]
  /** What each example of the draft is marked at by the draft itself: to put the brackets where nobody typed them. */
  readonly marked: readonly (readonly Span[])[]
  /** For each suggestion, the sentences that get it. */
  readonly previews: readonly (readonly Preview[])[]
  readonly captures: readonly string[]
}

/** Where a draft would speak. */
export interface Fires {
  readonly hits: readonly Hit[]
  readonly notes: number
  readonly findings: readonly Finding[]
}

/** All that the editor asks for, done in the page: what is typed is sent nowhere to be tried. */
export interface PageBench {
  readonly check: (draft: Draft) => Report
  /** Reads a text with the last draft that was checked. */
  readonly analyse: (text: string) => Analysis
  readonly explain: (pattern: string) => Explained | undefined
  readonly fire: (notes: readonly SampleNote[]) => Fires
}

export function createPageBench(
  source: LexiconSource,
  lexicon: CompiledLexicon,
  options: { readonly tagger?: Tagger },
): PageBench {
  const { language } = lexicon
  // What was learnt stands in the compiled lexicon.
  const learnt = lexicon.learnt ? { [language]: lexicon.learnt } : {}
  const published = createAnalyser([lexicon], options)
  const ground: Ground = { source: { ...source, learnt }, lexicon, published, ...options }
  const explain = createExplainer(source, language)
  let last: Checked = { findings: [] }
  let draft: Draft | undefined

  return {
    check: (given) => {
      draft = given
      const checked = checkDraft(given, ground)
      last = checked.overlay ? checked : { ...checkDraft(fillIn(given), ground), findings: checked.findings }
      return report(given, last, language, options)
    },
    analyse: (text) => (last.analyser ?? published).analyse(text, { language }),
    explain: (pattern) => {
      try {
        return explain(pattern)
      } catch {
        return undefined
      }
    },
    fire: (notes) => {
      if (!last.overlay || !draft) return { hits: [], notes: notes.length, findings: [] }
      const place = placeOf(draft.path)
      const alone = createAnalyser([last.overlay], options)
      const all = findHits(notes, alone)
      if (place?.kind !== 'entry') return { hits: all, notes: notes.length, findings: [] }
      const hits = all.filter(({ entry }) => entry === place.id)
      const { entry } = parseEntry(draft)
      const whole = notes.filter(({ neutral }) => !neutral).length
      return { hits, notes: notes.length, findings: matchMuch(entry, hits, whole) }
    },
  }
}

/** The draft with something in place of what is not written yet, so that its patterns can be tried from the first word. */
function fillIn(draft: Draft): Draft {
  if (placeOf(draft.path)?.kind !== 'entry') return draft
  const fields = readEntryFields(draft.text)
  const questions = ['?']
  const suggestions =
    fields.suggestions.length > 0
      ? fields.suggestions
      : [{ kind: 'starter' as const, text: '{blank}', replaces: '' }]
  const others = { note: fields.note || '–', questions, suggestions, marks: ['[[–]]'], leaves: ['–'] }
  return { ...draft, text: writeEntry(draft.path, { ...fields, ...others }).text }
}

function report(
  draft: Draft,
  { findings, overlay }: Checked,
  language: Language,
  options: { readonly tagger?: Tagger },
): Report {
  const place = placeOf(draft.path)
  if (place?.kind !== 'entry') return { findings, marked: [], previews: [], captures: [] }
  const { patterns, marks, suggestions } = readEntryFields(draft.text)
  const captures = captureNames(patterns)
  if (!overlay) return { findings, marked: [], previews: [], captures }
  const marked = marksIn(overlay, { id: place.id, language, examples: marks }, options)
  const offers = offerSuggestions(overlay, { id: place.id, language, examples: marks }, options)
  const previews = suggestions.map((_, item) =>
    offers.flatMap(({ text, offers: some }) =>
      some
        .filter((offer) => offer.item === item && !offer.isWhole)
        .map(({ suggestion: { start, end, text: put, caret } }): Preview => ({
          before: text.slice(0, start),
          put,
          ...(caret !== undefined && { caret }),
          after: text.slice(end),
        })),
    ),
  )
  return { findings, marked, previews, captures }
}
