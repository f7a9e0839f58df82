import type { Finding } from './analyse-language.ts'
import { askedFor } from './asked.ts'
import { orientationOf } from './categories.ts'
import type { CompiledEntry, CompiledSuggestion } from './compiled.ts'
import type { Context } from './context.ts'
import type { Match } from './match.ts'
import { fillSuggestions } from './suggest.ts'
import type { Category, Remark, Suggestion } from './types.ts'
import { guardBit } from './vocabulary.ts'
import { isBroken, lengthOf } from './wording/words.ts'

/** What a note was told so far, so that it is not asked or offered the same thing again and again. */
export interface Said {
  /** How often each entry spoke. */
  readonly times: Map<string, number>
  readonly questions: Set<string>
}

export const createSaid = (): Said => ({ times: new Map(), questions: new Set() })

/** How often each category's common suggestions were turned to in a note. */
export type Turns = Map<Category, number>

const LEGAL = guardBit('legal')
/** A card with more would be work to read. */
const MOST = 3
/** Of the common ones, which fit many sentences and none closely. */
const MOST_COMMON = 2
const NONE: readonly Suggestion[] = []

/**
 * What the person sees of a finding. Called in the order of the text: questions take turns.
 *
 * @param isWhole - its suggestions are worded at once
 */
export function wordRemark(
  finding: Finding,
  said: Said,
  suggestionsOf: (finding: Finding) => readonly Suggestion[],
  isWhole = false,
): Remark {
  const { start, end, category, entry: id, match, tables } = finding
  const entry = tables.lexicon.entries[match.entry]!
  const orientation = orientationOf(category)
  const question = chooseQuestion(finding, entry, said)
  const shared = {
    ...{ start, end, orientation, category, entry: id, note: entry.note, question },
    ...(finding.isMisspelt && { misspelt: true as const }),
  }
  if (!mayOffer(entry)) return { ...shared, suggestions: NONE }
  if (isWhole) return { ...shared, suggestions: suggestionsOf(finding) }
  // Worded when somebody asks: most remarks are only counted or drawn.
  return askedFor(shared, 'suggestions', () => suggestionsOf(finding))
}

/** The entry's next question that the note was not asked yet; when all were, its turn goes on. */
function chooseQuestion(
  { category, entry: id, tables }: Finding,
  { questions }: CompiledEntry,
  said: Said,
): string {
  const times = said.times.get(id) ?? 0
  said.times.set(id, times + 1)
  const fallback = tables.questionOf.get(category)!
  const count = questions.length
  const next = count > 0 ? questions[times % count]! : fallback
  let question = next
  for (let i = 1; i <= count && said.questions.has(question); i++)
    question = i < count ? questions[(times + i) % count]! : fallback
  if (said.questions.has(question)) question = next
  said.questions.add(question)
  return question
}

const mayOffer = ({ general, suggestions, guards }: CompiledEntry): boolean =>
  !general && (suggestions.length > 0 || (guards & LEGAL) !== 0)

/** What could stand there instead, before common suggestions take turns. */
export interface Fitting {
  readonly suggestions: readonly Suggestion[]
  /** They are those that a category has in common. */
  readonly isCommon: boolean
  /** How many of the first go on within the sentence: nearest to its words, they take no turns. */
  readonly near?: number
}

/** The entry's own that fit, else those that its category has in common. */
export function fitSuggestions({ category, match }: Finding, context: Context): Fitting {
  const { lexicon, general } = context.tables
  const entry = lexicon.entries[match.entry]!
  if (!mayOffer(entry)) return { suggestions: NONE, isCommon: false }
  // Where a stretch was not found by a pattern, its end is sure only where the sentence ends as well.
  if (entry.general && !endsSentence(match, context)) return { suggestions: NONE, isCommon: false }
  if (entry.general) return fitCommon(entry, match, context)
  const { suggestions: own } = fitNear(entry.suggestions, match, context)
  // Statutory wording is asked about, not reworded: its entries do without the guard that leaves it.
  if (own.length > 0 || (entry.guards & LEGAL) === 0)
    return { suggestions: own.slice(0, MOST), isCommon: false }
  const common = lexicon.entries[general.get(category) ?? -1]
  return common ? fitCommon(common, match, context) : { suggestions: NONE, isCommon: true }
}

const fitCommon = ({ suggestions }: CompiledEntry, match: Match, context: Context): Fitting => ({
  ...fitNear(suggestions, match, context),
  isCommon: true,
})

/** What goes on within the sentence comes first, and no new sentence beside it: what follows may lean on this one. */
function fitNear(
  suggestions: readonly CompiledSuggestion[],
  match: Match,
  context: Context,
): { suggestions: readonly Suggestion[]; near: number } {
  const isNear = ({ from }: CompiledSuggestion) => from === 'addition'
  const near = fillSuggestions(suggestions.filter(isNear), match, context)
  const others = suggestions.filter((one) => !isNear(one) && !(near.length > 0 && one.from === 'sequel'))
  return { suggestions: [...near, ...fillSuggestions(others, match, context)], near: near.length }
}

const endsSentence = ({ to }: Match, context: Context): boolean =>
  to >= lengthOf(context) || isBroken(context, to)

/** Called in the order of the text: common suggestions take turns. */
export function takeTurn(
  { suggestions, isCommon, near = 0 }: Fitting,
  category: Category,
  turns: Turns,
): readonly Suggestion[] {
  if (!isCommon) return suggestions
  const turn = turns.get(category) ?? 0
  turns.set(category, turn + 1)
  const others = suggestions.slice(near)
  const inTurn = others.map((_, i) => others[(turn + i) % others.length]!)
  return [...suggestions.slice(0, near), ...inTurn].slice(0, MOST_COMMON)
}
