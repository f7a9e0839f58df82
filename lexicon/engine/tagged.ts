import type { Context } from './context.ts'
import type { Match } from './match.ts'
import type { PartOfSpeech, Span, Tagged, Tagger } from './types.ts'

/** Parts of speech that agree with what a pattern writes as /n, /v, /a (numbers 1, 2, 3 in a compiled step). */
const AGREE: readonly (readonly PartOfSpeech[])[] = [[], ['NOUN', 'PROPN'], ['VERB', 'AUX'], ['ADJ', 'VERB']]

const tagsOf = new WeakMap<Context, readonly Tagged[]>()

/** Whether the tagger reads the words of the match as the kinds of words that the pattern names. */
export function isTaggedSo(match: Match, context: Context, tagger: Tagger): boolean {
  const { steps } = context.tables.variants[match.variant]!
  const tags = tagSentence(context, tagger)
  for (let s = 0; s * 3 < steps.length; s++) {
    const kind = steps[s * 3] === 0 ? steps[s * 3 + 2]! >> 1 : 0
    const [from, to] = [match.steps[s * 2]!, match.steps[s * 2 + 1]!]
    if (kind === 0 || from < 0 || to - from !== 1) continue
    const tag = tags[from]
    if (tag && !AGREE[kind]!.includes(tag.pos)) return false
  }
  return true
}

function tagSentence(context: Context, tagger: Tagger): readonly Tagged[] {
  const known = tagsOf.get(context)
  if (known) return known
  const { text, reading, sentence } = context
  const start = reading.start[sentence.from]!
  const tokens: Span[] = []
  for (let t = sentence.from; t < sentence.to; t++)
    tokens.push({ start: reading.start[t]! - start, end: reading.end[t]! - start })
  const tags = tagger.tag(text.slice(start, reading.end[sentence.to - 1]), tokens)
  tagsOf.set(context, tags)
  return tags
}
