import { FORMAT, STEP, type CompiledLexicon } from './compiled.ts'
import { hashRange } from './characters.ts'
import { createLookup } from './lookup.ts'
import { createPhraseIndex, type PhraseIndex } from './phrases.ts'
import { sumClasses } from './spans/sum-classes.ts'
import { loadSpans, type LoadedSpans } from './spans/model.ts'
import type { Category } from './types.ts'
import { FIGURE, NAME } from './vocabulary.ts'
import { chooseWitnesses, type Witnesses } from './witnesses.ts'

/** A compiled lexicon of a format that this engine does not read. */
export class FormatError extends Error {
  override readonly name = 'FormatError'
}

/** A compiled lexicon as typed arrays, laid out for one look-up a word. Numbers of forms and signatures are indices. */
export interface Tables {
  readonly lexicon: CompiledLexicon
  /** Form number of a word, -1 when unknown. `hash` is that of `text[start, end)`. */
  readonly form: (text: string, start: number, end: number, hash: number) => number
  readonly signatureOf: Int32Array
  readonly roles: Int32Array
  readonly features: Int32Array
  /** Elements of signature s: `elements[elementStart[s] … elementStart[s + 1])`, sorted. */
  readonly elementStart: Int32Array
  readonly elements: Int32Array
  /** Hash of the name of the word class that an element is, 0 for none. */
  readonly classOf: Int32Array
  /** Variants whose anchor signature s satisfies, laid out likewise. */
  readonly anchorStart: Int32Array
  readonly anchors: Int32Array
  /** Element of the word right before and after the anchor of variant v, where the pattern names one; -1 otherwise. */
  readonly before: Int32Array
  readonly after: Int32Array
  readonly witnesses: Witnesses
  readonly phrases: PhraseIndex
  /** Bit e of row s (rows of `rowLength` numbers): signature s satisfies element e. */
  readonly elementBits: Int32Array
  readonly rowLength: number
  /** The reader of spans, and the entry that speaks for it in each category. */
  readonly spans: LoadedSpans | undefined
  readonly general: ReadonlyMap<Category, number>
  /** Signature of a compound known by its end or beginning, or `unknown`. */
  readonly compound: (word: string) => number
  /** Signatures of what no form stands for. */
  readonly unknown: number
  readonly figure: number
  /** Form that stands for any number in fixed phrases: *uge 38*. */
  readonly figureForm: number
  readonly name: number
}

/** @throws {FormatError} */
export function loadTables(lexicon: CompiledLexicon): Tables {
  if (lexicon.format !== FORMAT)
    throw new FormatError(
      `This lexicon has format ${String(lexicon.format)}, this engine reads format ${FORMAT}.`,
    )
  const forms = lexicon.forms.split('\n')
  const unknown = lexicon.signatures.length
  const find = createLookup(forms)
  const signatureOf = Int32Array.from(lexicon.formSignatures)
  const formNumber = (form: string) => find(form, 0, form.length, hashRange(form, 0, form.length))
  const signOf = (sign: string) => {
    const form = formNumber(sign)
    return form < 0 ? unknown : signatureOf[form]!
  }
  const [elementStart, elements] = rows([...lexicon.signatures.map(([list]) => list), []])
  const byElement: number[][] = Array.from({ length: lexicon.elements }, () => [])
  lexicon.variants.forEach(({ steps, anchor }, v) => byElement[steps[anchor * 3 + 1]!]!.push(v))
  const [anchorStart, anchors] = rows([
    ...lexicon.signatures.map(([list]) => list.flatMap((e) => byElement[e]!)),
    [],
  ])
  const classOf = hashClasses(lexicon)
  return {
    lexicon,
    form: find,
    signatureOf,
    roles: Int32Array.from([...lexicon.signatures.map(([, roles]) => roles), 0]),
    features: Int32Array.from([...lexicon.signatures.map(([, , features]) => features), 0]),
    elementStart,
    elements,
    classOf,
    anchorStart,
    anchors,
    before: nextToAnchors(lexicon, -1),
    after: nextToAnchors(lexicon, 1),
    witnesses: chooseWitnesses(lexicon),
    phrases: createPhraseIndex(lexicon),
    ...toBits(lexicon),
    spans:
      lexicon.learnt &&
      loadSpans(lexicon.learnt, (words) => sumClasses({ elementStart, elements, classOf }, words)),
    general: new Map(
      lexicon.entries.flatMap(({ general, category }, i) => (general ? [[category, i] as const] : [])),
    ),
    compound: createCompounds(lexicon, unknown),
    unknown,
    figure: signOf(FIGURE),
    figureForm: formNumber(FIGURE),
    name: signOf(NAME),
  }
}

function nextToAnchors({ variants }: CompiledLexicon, side: 1 | -1): Int32Array {
  return Int32Array.from(variants, ({ steps, anchor }) => {
    const at = (anchor + side) * 3
    const isNamed = steps[at] === STEP.WORD && (steps[at + 2]! & 1) === 0
    return isNamed ? steps[at + 1]! : -1
  })
}

function toBits({ signatures, elements }: CompiledLexicon): Pick<Tables, 'elementBits' | 'rowLength'> {
  const rowLength = Math.ceil(elements / 32)
  const elementBits = new Int32Array((signatures.length + 1) * rowLength)
  signatures.forEach(([list], s) => {
    for (const e of list) elementBits[s * rowLength + (e >> 5)]! |= 1 << (e & 31)
  })
  return { elementBits, rowLength }
}

function hashClasses({ classes, elements }: CompiledLexicon): Int32Array {
  const hashes = new Int32Array(elements)
  for (const [element, name] of classes) hashes[element] = hashRange(name, 0, name.length)
  return hashes
}

/** Lists of different length in two arrays: where each begins, and all of them. */
function rows(lists: readonly (readonly number[])[]): readonly [Int32Array, Int32Array] {
  const start = new Int32Array(lists.length + 1)
  lists.forEach((list, i) => (start[i + 1] = start[i]! + list.length))
  const all = new Int32Array(start[lists.length]!)
  lists.forEach((list, i) => all.set(list, start[i]))
  return [start, all]
}

/** Shortest compound and shortest first part that count as one: «problem» alone, or a name in -lyst, is none. */
const MIN_COMPOUND = 8
const MIN_PART = 3

function createCompounds(lexicon: CompiledLexicon, unknown: number): Tables['compound'] {
  const tails = new Map(lexicon.tails)
  const heads = new Map(lexicon.heads)
  const lengths = [...new Set(lexicon.tails.map(([tail]) => tail.length))].sort((a, b) => b - a)
  const headLengths = [...new Set(lexicon.heads.map(([head]) => head.length))].sort((a, b) => b - a)
  const lastTwo = new Set(lexicon.tails.map(([tail]) => tail.slice(-2)))
  return (word) => {
    if (word.length < MIN_COMPOUND) return unknown
    if (lastTwo.has(word.slice(-2)))
      for (const length of lengths) {
        if (word.length - length < MIN_PART) continue
        const found = tails.get(word.slice(-length))
        if (found !== undefined) return found
      }
    for (const length of headLengths) {
      if (word.length - length < MIN_PART) continue
      const found = heads.get(word.slice(0, length))
      if (found !== undefined) return found
    }
    return unknown
  }
}
