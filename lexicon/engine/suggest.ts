import type { CompiledSuggestion, TemplatePart } from './compiled.ts'
import type { Context } from './context.ts'
import { keepsFacts } from './facts.ts'
import { inflectLike, wordForm } from './forms.ts'
import { stretch, type Match } from './match.ts'
import { CAPITAL, OPENS_SENTENCE } from './reading.ts'
import type { Suggestion } from './types.ts'

type Range = readonly [from: number, to: number]

/**
 * Stage 5: a suggestion in the sentence at hand, or nothing when a capture it needs is missing, a word has no
 * such form, or a fact would be lost.
 */
export function fillSuggestion(
  suggestion: CompiledSuggestion,
  match: Match,
  context: Context,
): Suggestion | undefined {
  const first = rangeOf(suggestion.from, match, context)
  const last = rangeOf(suggestion.to, match, context)
  if (!first || !last || last[1] <= first[0]) return undefined
  const { reading, sentence } = context
  const [from, to] = [first[0], last[1]]
  const token = sentence.from + from
  const filled = fill(suggestion.parts, match, context)
  if (!filled) return undefined
  const opens = (reading.before[token]! & (CAPITAL | OPENS_SENTENCE)) === (CAPITAL | OPENS_SENTENCE)
  const text = opens ? filled.text.charAt(0).toUpperCase() + filled.text.slice(1) : filled.text
  if (!keepsFacts(match, context, from, to, text)) return undefined
  return {
    kind: suggestion.kind,
    start: reading.start[token]!,
    end: reading.end[sentence.from + to - 1]!,
    text,
    ...(filled.caret !== undefined && { caret: filled.caret }),
  }
}

function rangeOf(name: string, match: Match, { tables }: Context): Range | undefined {
  if (name === 'mark') return [match.from, match.to]
  if (name === 'match') return [match.first, match.last]
  const { captures } = tables.lexicon.variants[match.variant]!
  for (let c = 0; c < captures.length; c += 3) {
    if (tables.lexicon.names[captures[c]!] !== name) continue
    const range = stretch(match.steps, captures[c + 1]!, captures[c + 2]!)
    if (range[1] > range[0]) return range
  }
  return undefined
}

function fill(
  parts: readonly TemplatePart[],
  match: Match,
  context: Context,
): { text: string; caret?: number } | undefined {
  let text = ''
  let caret: number | undefined
  for (const part of parts) {
    if (typeof part === 'string') text += part
    else if ('blank' in part) caret = text.length
    else {
      const word = fillSlot(part, match, context)
      if (word === undefined) return undefined
      text += word
    }
  }
  return caret === undefined ? { text } : { text, caret }
}

function fillSlot(
  part: Exclude<TemplatePart, string | { blank: true }>,
  match: Match,
  context: Context,
): string | undefined {
  const range = rangeOf('slot' in part ? part.slot : part.as, match, context)
  if (!range) return undefined
  const written = textOf(range, context)
  if ('verb' in part) {
    const { sentence, tables } = context
    return inflectLike(tables.lexicon, part.verb, sentence.features[range[0]]!)
  }
  const word = part.feature
    ? wordForm(context.tables.lexicon, written, part.feature)
    : lowerFirst(written, range, context)
  if (word === undefined) return undefined
  return part.article ? `${/^[aeiou]/i.test(word) ? 'an' : 'a'} ${word}` : word
}

function textOf([from, to]: Range, { text, reading, sentence }: Context): string {
  return text.slice(reading.start[sentence.from + from], reading.end[sentence.from + to - 1])
}

/** A word that was capital only because it opened the sentence is not so elsewhere. */
function lowerFirst(written: string, [from]: Range, { reading, sentence }: Context): string {
  const token = sentence.from + from
  if ((reading.before[token]! & OPENS_SENTENCE) === 0 || reading.form[token]! < 0) return written
  return written.charAt(0).toLowerCase() + written.slice(1)
}
