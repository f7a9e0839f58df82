import { FORMAT, type CompiledLexicon, type CompiledVariant } from './compiled.ts'
import { hashRange } from './characters.ts'
import { chooseWitnesses, indexAnchors, nextToAnchors, type Witnesses } from './load/anchors.ts'
import { createCompounds } from './load/compounds.ts'
import { createSlips } from './load/slips.ts'
import { loadVariants } from './load/load-variants.ts'
import { loadWords } from './load/load-words.ts'
import type { PhraseIndex } from './load/phrases.ts'
import type { PackedSignatures } from './load/signatures.ts'
import { sumKeys } from './spans/class-keys.ts'
import { loadSpans, type LoadedSpans } from './spans/load-spans.ts'
import type { Category } from './types.ts'
import { FIGURE, NAME } from './vocabulary.ts'

/** A compiled lexicon of a format that this engine does not read. */
export class FormatError extends Error {
  override readonly name = 'FormatError'
}

/** A compiled lexicon as typed arrays, laid out for one look-up a word. Numbers of forms and signatures are indices. */
export interface Tables {
  readonly lexicon: CompiledLexicon
  readonly variants: readonly CompiledVariant[]
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
  /** What the word classes of a signature are, all together, as one number; 0 for none. */
  readonly classKeys: Int32Array
  /** Variants whose anchor signature s satisfies, laid out likewise. */
  readonly anchorStart: Int32Array
  readonly anchors: Int32Array
  /** Witnesses of each of them to the left and to the right, -1 for none: two numbers a variant. */
  readonly anchorWitnesses: Int32Array
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
  /** What a category asks where an entry has no question left. */
  readonly questionOf: ReadonlyMap<Category, string>
  /** Signature of a compound known by its end or beginning, or `unknown`. */
  readonly compound: (word: string) => number
  /** Form that a word of small letters was meant to be, -1 for none; of languages whose slips are known. */
  readonly slip: ((word: string) => number) | undefined
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
  const { forms, signatureOf, signatures, phrases, tails, heads } = loadWords(lexicon.words)
  const variants = loadVariants(lexicon.variants)
  const unknown = signatures.count
  const elementCount = lexicon.words.elements
  const formNumber = (form: string) => forms.find(form, 0, form.length, hashRange(form, 0, form.length))
  const signOf = (sign: string) => {
    const form = formNumber(sign)
    return form < 0 ? unknown : signatureOf[form]!
  }
  const { elementStart, elements, roles, features } = signatures
  const anchors = indexAnchors(variants, signatures, elementCount)
  const witnesses = chooseWitnesses(variants, signatures, elementCount)
  const classOf = hashClasses(lexicon)
  return {
    lexicon,
    variants,
    form: forms.find,
    signatureOf,
    roles,
    features,
    elementStart,
    elements,
    classOf,
    classKeys: sumKeys({ elementStart, elements, classOf }),
    anchorStart: anchors.start,
    anchors: anchors.list,
    anchorWitnesses: pairUp(anchors.list, witnesses.of),
    before: nextToAnchors(variants, -1),
    after: nextToAnchors(variants, 1),
    witnesses,
    phrases,
    ...toBits(signatures, elementCount),
    spans: lexicon.learnt && loadSpans(lexicon.learnt, { elementStart, elements, classOf }),
    general: new Map(
      lexicon.entries.flatMap(({ general, category }, i) => (general ? [[category, i] as const] : [])),
    ),
    questionOf: new Map(lexicon.categories.map(({ id, question }) => [id, question])),
    slip: lexicon.language === 'da' ? createSlips(forms) : undefined,
    compound: createCompounds(tails, heads, unknown),
    unknown,
    figure: signOf(FIGURE),
    figureForm: formNumber(FIGURE),
    name: signOf(NAME),
  }
}

/** The two numbers of each variant of a list, beside each other. */
function pairUp(list: Int32Array, of: Int32Array): Int32Array {
  const pairs = new Int32Array(list.length * 2)
  list.forEach((v, a) => {
    pairs[a * 2] = of[v * 2]!
    pairs[a * 2 + 1] = of[v * 2 + 1]!
  })
  return pairs
}

function toBits(
  { count, elementStart, elements }: PackedSignatures,
  elementCount: number,
): Pick<Tables, 'elementBits' | 'rowLength'> {
  const rowLength = Math.ceil(elementCount / 32)
  const elementBits = new Int32Array((count + 1) * rowLength)
  for (let s = 0; s < count; s++)
    for (let i = elementStart[s]!; i < elementStart[s + 1]!; i++) {
      const e = elements[i]!
      elementBits[s * rowLength + (e >> 5)]! |= 1 << (e & 31)
    }
  return { elementBits, rowLength }
}

function hashClasses({ classNames, words }: CompiledLexicon): Int32Array {
  const hashes = new Int32Array(words.elements)
  for (const [element, name] of classNames) hashes[element] = hashRange(name, 0, name.length)
  return hashes
}
