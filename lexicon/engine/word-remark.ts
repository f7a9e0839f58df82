import type { Finding } from './analyse-language.ts'
import { orientationOf } from './categories.ts'
import type { CompiledEntry } from './compiled.ts'
import { fillSuggestions } from './suggest.ts'
import type { Remark, Suggestion } from './types.ts'
import { guardBit } from './vocabulary.ts'

/** What a note was told so far, so that it is not asked or offered the same thing again and again. */
export interface Said {
  /** How often each entry spoke. */
  readonly times: Map<string, number>
  readonly questions: Set<string>
  /** How often a category's common suggestions were turned to. */
  readonly turns: Map<string, number>
}

export const createSaid = (): Said => ({ times: new Map(), questions: new Set(), turns: new Map() })

const LEGAL = guardBit('legal')
/** A card with more would be work to read. */
const MOST = 3
/** Of the common ones, which fit many sentences and none closely. */
const MOST_COMMON = 2

/** What the person sees of a finding. Called in the order of the text: questions and common suggestions take turns. */
export function wordRemark(finding: Finding, said: Said): Remark {
  const { start, end, category, entry: id, match, context } = finding
  const entry = context.tables.lexicon.entries[match.entry]!
  return {
    start,
    end,
    orientation: orientationOf(category),
    category,
    entry: id,
    note: entry.note,
    question: chooseQuestion(finding, entry, said),
    suggestions: chooseSuggestions(finding, entry, said),
  }
}

/** The entry's next question that the note was not asked yet; when all were, its turn goes on. */
function chooseQuestion({ category, entry: id, context }: Finding, entry: CompiledEntry, said: Said): string {
  const fallback = context.tables.lexicon.categories.find((c) => c.id === category)!.question
  const times = said.times.get(id) ?? 0
  said.times.set(id, times + 1)
  const own = entry.questions.length > 0 ? entry.questions : [fallback]
  const inTurn = own.map((_, i) => own[(times + i) % own.length]!)
  const question = [...inTurn, fallback].find((one) => !said.questions.has(one)) ?? inTurn[0]!
  said.questions.add(question)
  return question
}

/** The entry's own that fit, else those that its category has in common. */
function chooseSuggestions(finding: Finding, entry: CompiledEntry, said: Said): readonly Suggestion[] {
  const { category, match, context } = finding
  const { lexicon, general } = context.tables
  if (entry.general) return []
  const own = fillSuggestions(entry.suggestions, match, context)
  // Statutory wording is asked about, not reworded: its entries do without the guard that leaves it.
  if (own.length > 0 || (entry.guards & LEGAL) === 0) return own.slice(0, MOST)
  const common = lexicon.entries[general.get(category) ?? -1]?.suggestions ?? []
  const fitting = fillSuggestions(common, match, context)
  const turn = said.turns.get(category) ?? 0
  said.turns.set(category, turn + 1)
  return fitting.map((_, i) => fitting[(turn + i) % fitting.length]!).slice(0, MOST_COMMON)
}
