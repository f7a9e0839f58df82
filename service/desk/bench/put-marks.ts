import { createAnalyser } from '../../../lexicon/engine/analyser.ts'
import type { CompiledLexicon } from '../../../lexicon/engine/compiled.ts'
import type { Language, Span, Tagger } from '../../../lexicon/engine/types.ts'
import { readExample } from '../../../lexicon/source/example.ts'
import { readEntryFields, writeEntry } from '../../../lexicon/source/fields.ts'
import { placeOf } from '../../../lexicon/source/paths.ts'
import type { Draft } from './draft.ts'

interface Alone {
  readonly id: string
  readonly language: Language
  readonly examples: readonly string[]
}

/** What an entry marks in each of its examples by itself. UTF-16, in the example without its brackets. */
export function marksIn(
  overlay: CompiledLexicon,
  { id, language, examples }: Alone,
  options: { readonly tagger?: Tagger },
): readonly (readonly Span[])[] {
  const alone = createAnalyser([overlay], options)
  return examples.map((example) =>
    alone
      .analyse(readExample(example).text, { language })
      .remarks.filter(({ entry }) => entry === id)
      .map(({ start, end }) => ({ start, end })),
  )
}

/** An example with brackets around what is marked in it; as it is where somebody typed some. */
export function putMarks(example: string, spans: readonly Span[]): string {
  if (hasMarks(example)) return example
  // As it is read: without the spaces that somebody typed too many.
  const text = example.trim().replace(/\s+/g, ' ')
  return [...spans]
    .reverse()
    .reduce(
      (rest, { start, end }) => `${rest.slice(0, start)}[[${rest.slice(start, end)}]]${rest.slice(end)}`,
      text,
    )
}

const hasMarks = (example: string): boolean => /\[\[|\]\]/.test(example)

/** Whether a draft has examples to mark in which nobody typed the brackets. */
export const lacksMarks = ({ path, text }: Draft): boolean =>
  placeOf(path)?.kind === 'entry' && readEntryFields(text).marks.some((example) => !hasMarks(example))

/** The draft with brackets in the examples where nobody typed any. */
export function markDraft(
  draft: Draft,
  overlay: CompiledLexicon,
  options: { readonly tagger?: Tagger },
): string {
  const place = placeOf(draft.path)
  if (place?.kind !== 'entry') return draft.text
  const fields = readEntryFields(draft.text)
  const spans = marksIn(overlay, { ...place, examples: fields.marks }, options)
  const marks = fields.marks.map((example, i) => putMarks(example, spans[i] ?? []))
  return writeEntry(draft.path, { ...fields, marks }).text
}
