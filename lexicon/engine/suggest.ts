import { orientationOf } from './categories.ts'
import type { CompiledSuggestion, TemplatePart } from './compiled.ts'
import type { Context } from './context.ts'
import { keepsFacts } from './facts.ts'
import { wordForm } from './forms.ts'
import { stretch, type Match } from './match.ts'
import { AFTER_QUOTE } from './reading.ts'
import type { Category, Suggestion } from './types.ts'
import { roleBit } from './vocabulary.ts'
import { findAddition } from './wording/addition.ts'
import { arrange, hasOrder } from './wording/arrange.ts'
import { lowerFirst, suitsArticle, withCapital } from './wording/capital.ts'
import { closing } from './wording/danish.ts'
import { isUnnatural, withoutBeing } from './wording/english-text.ts'
import { isObjectFronted } from './wording/fronted.ts'
import { beginsWithSlot, endsInBlank, endsInSlot, holdsSlot } from './wording/parts.ts'
import { findPlace, isShape, type Place, type Shape } from './wording/places.ts'
import { findSequel } from './wording/sequel.ts'
import { goesOn, stands } from './wording/stands.ts'
import { hasVerb } from './wording/subject.ts'
import { isTorn, withComplement } from './wording/taken-over.ts'
import { tailAt } from './wording/tail.ts'
import { verbLike } from './wording/verb-like.ts'
import { textOf, wordAt, type Range } from './wording/words.ts'

const WHENEVER = /^(?:når|hvis|hver|when|if|whenever)$/
const JOINING = roleBit('subordinator', 'conditional', 'question-word')
const PRONOUN = roleBit('pronoun')

interface Filled {
  readonly text: string
  readonly caret?: number
}

/**
 * Stage 5: suggestions in the sentence at hand, in their order. Left out are those whose place the sentence has not,
 * which need a capture that is missing or a form that a word has not, those that would leave a loose end behind, and
 * those that would lose a fact.
 */
export function fillSuggestions(
  suggestions: readonly CompiledSuggestion[],
  match: Match,
  context: Context,
): readonly Suggestion[] {
  if (suggestions.length === 0) return []
  const known = new Map<Shape, Place | undefined>()
  const placeOf = (shape: Shape): Place | undefined => {
    if (!known.has(shape)) known.set(shape, findPlace(shape, match, context))
    return known.get(shape)
  }
  const fitting = suggestions.flatMap(
    (suggestion) => fillSuggestion(suggestion, match, context, placeOf) ?? [],
  )
  if (fitting.length < 2) return fitting
  const seen = new Set<string>()
  return fitting.filter((suggestion) => {
    const result = applied(suggestion, context)
    if (seen.has(result)) return false
    seen.add(result)
    return true
  })
}

/** The sentence afterwards: two suggestions that replace more and less may come to the same. */
function applied({ start, end, text: put }: Suggestion, { text, reading, sentence }: Context): string {
  return text.slice(reading.start[sentence.from], start) + put + text.slice(end, reading.end[sentence.to - 1])
}

function fillSuggestion(
  suggestion: CompiledSuggestion,
  match: Match,
  context: Context,
  placeOf: (shape: Shape) => Place | undefined,
): Suggestion | undefined {
  const { kind, parts, from: named } = suggestion
  if (named === 'sequel') return fillSequel(suggestion, match, context)
  if (named === 'addition') return fillAddition(suggestion, match, context)
  if (leavesNothing(suggestion, match, context)) return undefined
  const place = isShape(named) ? placeOf(named) : undefined
  const range = place ? ([place.from, place.to] as const) : rangeBetween(suggestion, match, context)
  if (!range || (isShape(named) && !place)) return undefined
  if (isQuoted(range, context) || (place && isObjectFronted(place, context) && !endsInSlot(parts)))
    return undefined
  if (place?.isPart && !beginsWithSlot(parts)) return undefined
  if (parts.some((part) => reachesOut(part, range, match, context))) return undefined
  if ((isShape(named) ? !endsInSlot(parts) : endsInBlank(parts)) && !endsWell(named, range[1], context))
    return undefined
  if (named === 'predicate' && isParticiple(place!, context)) return undefined
  if (!stands(suggestion, range, place, match, context)) return undefined
  // «Angsten dukker op, **når** der er praktik» is not «… er endnu ikke undersøgt, når …».
  if (
    kind === 'rewrite' &&
    (named === 'statement' || named === 'clause') &&
    WHENEVER.test(wordAt(context, range[1]))
  )
    return undefined
  if (kind === 'rewrite' && !endsInSlot(parts) && leavesVerb(range, context)) return undefined
  const fill = (some: readonly TemplatePart[]) => fillParts(some, match, context)
  const filled = place && hasOrder(parts) ? arrange(parts, place, context, fill) : fill(parts)
  if (!filled) return undefined
  const put = withoutBeing(filled.text, wordAt(context, range[1]), wordAt(context, range[1] + 1))
  const text = withCapital(put, range[0], context) + closing(parts, range[1], context)
  // «…, the first being … **ate up** the rest»: what opens a clause of its own is no subject.
  if (text.includes(',') && endsInBlank(parts) && tailAt(context, range[1]) === 'verb') return undefined
  if (context.tables.lexicon.language === 'en' && isUnnatural(text)) return undefined
  if (!suitsArticle(text, range[0], context) || !keepsFacts(match, context, range, text, place))
    return undefined
  const { reading, sentence } = context
  return {
    kind,
    start: reading.start[sentence.from + range[0]]!,
    end: reading.end[sentence.from + range[1] - 1]!,
    text,
    ...(filled.caret !== undefined && { caret: filled.caret }),
  }
}

/** Here the words that close are all that is said: of whom somebody is, of what will be, of how heavy it is. */
const MERE: ReadonlySet<Category> = new Set(['label', 'prognosis', 'burden'])

/**
 * A starter with none of the words that were found asks for everything anew. Elsewhere what closes is also what
 * somebody saw (*glemmer hver dag at føre skemaet*), and that would be gone.
 */
const leavesNothing = ({ kind, parts }: CompiledSuggestion, { entry }: Match, { tables }: Context): boolean =>
  kind === 'starter' && !MERE.has(tables.lexicon.entries[entry]!.category) && !holdsSlot(parts)

/** The sentence stays as it is, and another one is begun behind it. */
function fillSequel(
  { kind, parts }: CompiledSuggestion,
  match: Match,
  context: Context,
): Suggestion | undefined {
  const filled = fillParts(parts, match, context)
  if (!filled || !goesOn(match, filled.text, context)) return undefined
  const sequel = findSequel(context, filled.text)
  if (!sequel) return undefined
  const { reading, sentence } = context
  const token = sentence.from + sequel.word
  return {
    kind,
    start: reading.start[token]!,
    end: reading.end[token]!,
    text: sequel.head + filled.text,
    ...(filled.caret !== undefined && { caret: sequel.head.length + filled.caret }),
  }
}

/** The sentence stays as it is, and goes on right behind what was marked. */
function fillAddition(
  { kind, parts }: CompiledSuggestion,
  match: Match,
  context: Context,
): Suggestion | undefined {
  const filled = fillParts(parts, match, context)
  const addition = filled && findAddition(filled.text, match, context)
  if (!addition) return undefined
  const { reading, sentence } = context
  const token = sentence.from + addition.word
  const head = textOf([addition.word, addition.word + 1], context)
  return {
    kind,
    start: reading.start[token]!,
    end: reading.end[token]!,
    text: head + filled.text + addition.tail,
    ...(filled.caret !== undefined && { caret: head.length + filled.caret }),
  }
}

/** «Det **har jeg min tvivl om** er sandheden»: a second verb would be left behind the one that is reworded. */
const leavesVerb = ([from, to]: Range, context: Context): boolean =>
  tailAt(context, to) === 'verb' && hasVerb(context, from, to)

/** «He is **loaded** by worries»: the verb that ties it stands outside. */
const isParticiple = ({ verb, from }: Place, context: Context): boolean =>
  verb === from && /^(?:is|are|was|were|be|been|being|has|have|had)$/.test(wordAt(context, from - 1))

/** Whether the rest of the sentence can stand behind what the writer will put into the blank. */
function endsWell(place: string, to: number, context: Context): boolean {
  const { reading, sentence, text } = context
  if (text[reading.end[sentence.from + to - 1]!] === ':' || opensClause(context, to - 2)) return false
  const tail = tailAt(context, to)
  if (tail === 'joined') return place === 'complement' || place === 'phrase'
  if (tail === 'verb') return place === 'phrase'
  return tail !== 'bound'
}

/** «Tvivlsomt, **om hun** …»: the mark ends where a clause has only begun. */
const opensClause = ({ sentence }: Context, k: number): boolean =>
  k >= 0 && (sentence.roles[k]! & JOINING) !== 0 && (sentence.roles[k + 1]! & PRONOUN) !== 0

/** All of it stands between quotation marks: somebody's own words, which nobody else words for them. */
function isQuoted([from, to]: Range, { text, reading, sentence }: Context): boolean {
  return (
    (reading.before[sentence.from + from]! & AFTER_QUOTE) !== 0 &&
    /^["”“»'’]/u.test(text.slice(reading.end[sentence.from + to - 1]))
  )
}

function rangeBetween({ from, to }: CompiledSuggestion, match: Match, context: Context): Range | undefined {
  const first = rangeOf(from, match, context)
  const last = rangeOf(to, match, context)
  return first && last && last[1] > first[0] ? [first[0], last[1]] : undefined
}

/** What would be taken over stands outside what is replaced: it would be there twice. */
function reachesOut(part: TemplatePart, [from, to]: Range, match: Match, context: Context): boolean {
  const slot = typeof part === 'object' && 'slot' in part && rangeOf(part.slot, match, context)
  return slot !== false && slot !== undefined && (slot[0] < from || slot[1] > to)
}

function rangeOf(name: string, match: Match, { tables }: Context): Range | undefined {
  if (name === 'mark') return [match.from, match.to]
  if (name === 'match') return [match.first, match.last]
  // A stretch found by no pattern names nothing.
  const captures = tables.variants[match.variant]?.captures ?? []
  for (let c = 0; c < captures.length; c += 3) {
    if (tables.lexicon.names[captures[c]!] !== name) continue
    const range = stretch(match.steps, captures[c + 1]!, captures[c + 2]!)
    if (range[1] > range[0]) return range
  }
  return undefined
}

function fillParts(parts: readonly TemplatePart[], match: Match, context: Context): Filled | undefined {
  let text = ''
  let caret: number | undefined
  for (const [k, part] of parts.entries()) {
    if (typeof part === 'string') text += part
    else if ('blank' in part) caret = text.length
    else if ('adverb' in part) text += part.adverb
    else {
      const word = fillSlot(part, match, context, k === 0)
      if (word === undefined) return undefined
      text += word
    }
  }
  return caret === undefined ? { text } : { text, caret }
}

function fillSlot(
  part: Exclude<TemplatePart, string | { blank: true } | { adverb: string }>,
  match: Match,
  context: Context,
  isFirst: boolean,
): string | undefined {
  const named = 'slot' in part ? part.slot : part.as
  const found = named === undefined ? undefined : rangeOf(named, match, context)
  const range = found && 'slot' in part && isFirst ? withComplement(found, match, context) : found
  if (!range || ('slot' in part && (holdsDeficit(range, match, context) || isTorn(range, context))))
    return undefined
  const written = textOf(range, context)
  if ('verb' in part) {
    return verbLike(part.verb, range[0], context)
  }
  const word = part.feature
    ? wordForm(context.tables.lexicon, written, part.feature)
    : lowerFirst(written, range, context)
  if (word === undefined) return undefined
  return part.article ? `${/^[aeiou]/i.test(word) ? 'an' : 'a'} ${word}` : word
}

/** What would be taken over closes by itself: it would be marked again. */
function holdsDeficit([from, to]: Range, match: Match, { found, tables }: Context): boolean {
  return (found ?? []).some(
    (other) =>
      other !== match &&
      other.from >= from &&
      other.to <= to &&
      other.to - other.from < match.to - match.from &&
      orientationOf(tables.lexicon.entries[other.entry]!.category) === 'deficit',
  )
}
