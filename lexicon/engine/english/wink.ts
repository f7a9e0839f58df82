import winkNLP, { type Model } from 'wink-nlp'
import type { PartOfSpeech, Span, Tagged, Tagger } from '../types.ts'
import { veilSentence, type Vocabulary } from './veil.ts'

/** A tagger whose memory can be thrown away; it comes back by itself when it is next asked. */
export interface WinkTagger extends Tagger {
  /** Drops the instance and all that it has met. To be called when the host has been idle for a moment. */
  readonly recycle: () => void
}

/** The part of the model's core that is looked at here. */
interface Core {
  readonly features: {
    readonly lexeme: { readonly hash: Readonly<Record<string, number>>; readonly intrinsicSize: number }
  }
  readonly preserve: {
    readonly prefix: Readonly<Record<string, true>>
    readonly suffix: Readonly<Record<string, true>>
  }
}

interface Instance {
  readonly nlp: ReturnType<typeof winkNLP>
  readonly vocabulary: Vocabulary
}

const OTHERS: Readonly<Record<string, PartOfSpeech>> = { INTJ: 'X', SYM: 'X', SPACE: 'X' }

/**
 * Part of speech, lemma and negation from wink-nlp, one of our sentences at a time, aligned onto our tokens.
 * wink keeps every word it does not know for as long as it lives, so it is shown placeholders instead of them
 * (see `veilSentence`): no name and no number of a note is ever in its memory.
 *
 * `model` is the package `wink-eng-lite-web-model`. It is first read when a sentence is asked for: 50–80 ms.
 */
export function createWinkTagger(model: Model): WinkTagger {
  let instance: Instance | undefined
  return {
    tag: (sentence, tokens) => {
      instance ??= createInstance(model)
      return tagTokens(sentence, tokens, instance)
    },
    recycle: () => {
      instance = undefined
      // The regular expression engine holds on to the last text it has searched.
      void /^$/.test('')
    },
  }
}

function createInstance(model: Model): Instance {
  const core = (model.core as () => Core)()
  const { hash, intrinsicSize } = core.features.lexeme
  const { prefix, suffix } = core.preserve
  return {
    nlp: winkNLP({ ...model, core: () => core }, ['negation', 'pos']),
    vocabulary: {
      has: (word) => (hash[word] ?? intrinsicSize) < intrinsicSize,
      keepsTogether: (first, last) => prefix[first] === true || suffix[last] === true,
    },
  }
}

function tagTokens(
  sentence: string,
  tokens: readonly Span[],
  { nlp, vocabulary }: Instance,
): readonly Tagged[] {
  const veiled = veilSentence(sentence, tokens, vocabulary)
  const words = nlp.readDoc(veiled).tokens()
  const { its } = nlp
  const values = words.out(its.value)
  const kinds = words.out(its.pos)
  // The package declares this helper with other arguments than the ones `out` accepts.
  const lemmas = words.out(its.lemma as unknown as typeof its.value)
  const negated = words.out(its.negationFlag)
  const starts: number[] = []
  // Adding up lengths and spaces goes wrong after rare kinds of white space; searching does not.
  let at = 0
  for (const value of values) {
    starts.push((at = Math.max(at, veiled.indexOf(value, at))))
    at += value.length
  }
  let first = 0
  return tokens.map(({ start, end }): Tagged => {
    const written = sentence.slice(start, end)
    while (first < values.length && starts[first]! + values[first]!.length <= start) first++
    const head = headOf(kinds, values, starts, first, end)
    if (head < 0) return { pos: 'X', lemma: written.toLowerCase(), negated: false }
    const kind = kinds[head]! as PartOfSpeech
    const known = vocabulary.has(values[head]!)
    return {
      pos: isName(written, start, kind) ? 'PROPN' : (OTHERS[kind] ?? kind),
      lemma: known ? lemmas[head]! : written.toLowerCase(),
      negated: negated[head] === true,
    }
  })
}

/** Of the pieces that wink makes of our token: the first of a contraction (*ca* of *can't*), else the last word. */
function headOf(
  kinds: readonly string[],
  values: readonly string[],
  starts: readonly number[],
  first: number,
  end: number,
): number {
  let head = -1
  for (let w = first; w < values.length && starts[w]! < end; w++) {
    if (kinds[w] === 'PUNCT') continue
    if (head >= 0 && /['’‘`´]/.test(values[w]!)) break
    head = w
  }
  return head >= 0 ? head : first < values.length && starts[first]! < end ? first : -1
}

/** A capital inside a sentence makes a name of a noun: it was shown to wink in small letters. */
const isName = (written: string, start: number, kind: string): boolean =>
  start > 0 && (kind === 'NOUN' || kind === 'ADJ') && /^\p{Lu}\p{Ll}/u.test(written)
