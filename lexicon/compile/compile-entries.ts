import type {
  CompiledEntry,
  CompiledSuggestion,
  CompiledVariant,
  PackedVariants,
} from '../engine/compiled.ts'
import { STEP } from '../engine/compiled.ts'
import type { Language } from '../engine/types.ts'
import { featureBit, guardBit } from '../engine/vocabulary.ts'
import type { Entry, LexiconSource, SuggestionSource } from '../source/lexicon-source.ts'
import type { WordNode } from '../source/pattern.ts'
import { chooseAnchor, countWords } from './anchor.ts'
import { createElementForms } from './element-forms.ts'
import { packVariants } from './pack-variants.ts'
import { parseTemplate } from './template.ts'
import { unfold, type Step, type Variant } from './variants.ts'
import type { WordTable } from './word-table.ts'
import type { Words } from './words.ts'

interface Compiled {
  readonly entries: readonly CompiledEntry[]
  readonly variants: PackedVariants
  readonly nots: readonly (readonly (readonly number[])[])[]
  readonly names: readonly string[]
  readonly paradigms: Readonly<Record<string, readonly (readonly [string, number])[]>>
  readonly classNames: readonly (readonly [number, string])[]
}

/** Entries of one language to programs over elements. */
export function compileEntries(
  source: LexiconSource,
  language: Language,
  words: Words,
  table: WordTable,
): Compiled {
  const own = source.entries.filter((entry) => entry.language === language)
  const guards = new Map(source.categories.map(({ id, guards }) => [id, guards]))
  const nots: number[][][] = []
  const names: string[] = []
  const paradigms: Record<string, readonly (readonly [string, number])[]> = {}
  const frequency = countWords(own.flatMap(({ examples }) => [...examples.marks, ...examples.leaves]))

  const nameOf = (name: string): number => {
    if (!names.includes(name)) names.push(name)
    return names.indexOf(name)
  }
  const classes = new Map<number, string>()

  const forms = createElementForms(words)
  const elementOf = (rows: readonly (readonly WordNode[])[]): number => {
    const element = table.element(rows)
    const [only] = rows.length === 1 && rows[0]!.length === 1 ? rows[0]! : []
    if (only?.kind === 'class') classes.set(element, only.name)
    return element
  }
  const kinds = new Map<number, number>()
  const kindOfElement = (rows: readonly (readonly WordNode[])[]): number => {
    const element = elementOf(rows)
    const known = kinds.get(element)
    if (known !== undefined) return known
    const kind = kindOf(rows, words)
    kinds.set(element, kind)
    return kind
  }
  const program = (steps: readonly Step[]): number[] =>
    steps.flatMap((step): number[] => {
      switch (step.kind) {
        case 'word':
          return [STEP.WORD, elementOf(step.rows), (step.optional ? 1 : 0) | (kindOfElement(step.rows) << 1)]
        case 'gap':
          return [STEP.GAP, step.min, step.max]
        case 'rest':
          return [STEP.REST, 0, 0]
        case 'start':
          return [STEP.START, 0, 0]
        case 'end':
          return [STEP.END, 0, 0]
        case 'not':
          nots.push(step.variants.map((variant) => program(variant.steps)))
          return [STEP.NOT, nots.length - 1, 0]
      }
    })
  const learn = (lemma: string): void => {
    const [word, pos] = lemma.split('/') as [string, 'n' | 'v' | 'a']
    paradigms[lemma] ??= words
      .inflect(word, pos)
      .map(({ form, features }) => [form, features.reduce((sum, f) => sum | featureBit(f), 0)] as const)
  }

  const variants: CompiledVariant[] = []
  const entries = own.map((entry, index): CompiledEntry => {
    const unfolded = entry.patterns.flatMap((pattern) => unfold(pattern))
    for (const variant of unfolded) {
      const steps = program(variant.steps)
      variants.push({
        entry: index,
        steps,
        anchor: chooseAnchor(variant, forms, frequency),
        open: variant.open,
        close: variant.close,
        captures: variant.captures.flatMap(({ name, from, to }) => [nameOf(name), from, to]),
      })
    }
    const suggestions = entry.suggestions.map((s) => compileSuggestion(s))
    for (const { parts } of suggestions)
      for (const part of parts) {
        if (typeof part === 'string') continue
        if ('verb' in part) learn(part.verb)
        if ('slot' in part && part.feature)
          for (const lemma of lemmasCaptured(unfolded, part.slot, words)) learn(lemma)
      }
    return compileEntry(entry, guards.get(entry.category) ?? [], suggestions)
  })
  return { entries, variants: packVariants(variants), nots, names, paradigms, classNames: [...classes] }
}

function compileEntry(
  entry: Entry,
  guards: readonly Parameters<typeof guardBit>[0][],
  suggestions: readonly CompiledSuggestion[],
): CompiledEntry {
  const { id, category, note, questions, without, tagged, general, sources, valid } = entry
  return {
    id,
    category,
    note,
    questions,
    suggestions,
    guards: guards.filter((name) => !without.includes(name)).reduce((sum, name) => sum | guardBit(name), 0),
    ...(tagged && { tagged: true as const }),
    ...(general && { general: true as const }),
    ...(sources.length > 0 && { sources }),
    ...valid,
  }
}

function compileSuggestion({ kind, text, replaces }: SuggestionSource): CompiledSuggestion {
  const [from, to] = replaces.includes('..') ? replaces.split('..') : [replaces, replaces]
  return { kind, parts: parseTemplate(text), from: from!, to: to! }
}

/** 1, 2 or 3 when every single word that a step can find is a noun, a verb or an adjective; 0 otherwise. */
function kindOf(rows: readonly (readonly WordNode[])[], words: Words): number {
  const kinds = new Set(
    rows.flatMap((row) => words.rowUnits(row)).map((unit) => (unit.kind === 'phrase' ? undefined : unit.pos)),
  )
  const [only] = kinds
  return kinds.size === 1 && only ? ['n', 'v', 'a'].indexOf(only) + 1 : 0
}

/** Words that a capture can hold, as `lemma/pos`: only these need their forms at run time. */
function lemmasCaptured(variants: readonly Variant[], name: string, words: Words): readonly string[] {
  const lemmas = (node: WordNode): string[] => {
    if (node.kind === 'lemma') return [`${node.lemma}/${node.pos}`]
    if (node.kind !== 'class') return []
    const wordClass = words.classes.get(node.name)
    return [
      ...(wordClass?.members ?? []).flatMap((row) => (row.length === 1 ? lemmas(row[0]!) : [])),
      ...(wordClass?.includes ?? []).flatMap((other) => lemmas({ kind: 'class', name: other, features: [] })),
    ]
  }
  const found = variants.flatMap(({ steps, captures }) =>
    captures
      .filter((capture) => capture.name === name)
      .flatMap(({ from, to }) => steps.slice(from, to))
      .flatMap((step) =>
        step.kind === 'word' ? step.rows.flatMap((row) => (row.length === 1 ? lemmas(row[0]!) : [])) : [],
      ),
  )
  return [...new Set(found)]
}
