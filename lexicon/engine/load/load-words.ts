import type { CompiledWords } from '../compiled.ts'
import { createFormMaker, type Forms } from './forms.ts'
import { unpackNumbers, unpackTurning } from './numbers.ts'
import { indexPhrases, type PhraseIndex } from './phrases.ts'
import { unpackRows } from './rows.ts'
import { createSignatures, passes, type PackedSignatures } from './signatures.ts'

/** The words of a lexicon, inflected. */
export interface LoadedWords {
  readonly forms: Forms
  readonly signatureOf: Int32Array
  readonly signatures: PackedSignatures
  readonly phrases: PhraseIndex
  /** Ends and beginnings of compounds with their signatures. */
  readonly tails: ReadonlyMap<string, number>
  readonly heads: ReadonlyMap<string, number>
}

/** Makes every form of every word, and tells what each can be: the work that a packed lexicon leaves to its reader. */
export function loadWords(words: CompiledWords): LoadedWords {
  const paradigmOf = unpackNumbers(words.paradigmOf)
  const listOf = unpackNumbers(words.listOf)
  const baseStart = linesOf(words.bases, paradigmOf.length)
  const signatures = createSignatures(words)
  const { bases, paradigms, filters, tails: firstTail, heads: firstHead } = words
  const nodeBases = unpackTurning(words.nodeBases, paradigmOf.length)
  const nodeFilters = unpackNumbers(words.nodeFilters)
  const maker = createFormMaker(countForms(words, paradigmOf, nodeBases))
  const begin = (base: number) => maker.begin(bases, baseStart[base]!, baseStart[base + 1]! - 1)
  const signs: number[] = []

  for (let base = 0; base < firstTail; base++) {
    begin(base)
    const paradigm = paradigms[paradigmOf[base]!]!
    const kind = paradigm[0]
    for (let e = 1; e < paradigm.length; e++) {
      const [strip, ending, features] = paradigm[e] as readonly [number, string, number]
      const signature = signatures.ofForm(listOf[base]!, kind, features)
      if (signature < 0) continue
      const form = maker.make(strip, ending)
      signs[form] = form < signs.length ? signatures.both(signs[form]!, signature) : signature
    }
  }

  const plain = signatures.plain
  const nodeForms: number[] = []
  const nodeStart = new Int32Array(nodeBases.length + 1)
  for (let node = 0; node < nodeBases.length; node++) {
    begin(nodeBases[node]!)
    const paradigm = paradigms[paradigmOf[nodeBases[node]!]!]!
    const filter = filters[nodeFilters[node]!]!
    for (let e = 1; e < paradigm.length; e++) {
      const [strip, ending, features] = paradigm[e] as readonly [number, string, number]
      if (!passes(features, filter)) continue
      const form = maker.make(strip, ending)
      if (form >= signs.length) signs[form] = plain
      if (!nodeForms.includes(form, nodeStart[node])) nodeForms.push(form)
    }
    nodeStart[node + 1] = nodeForms.length
  }

  const compounds = (from: number, to: number): ReadonlyMap<string, number> => {
    const found = new Map<string, number>()
    for (let base = from; base < to; base++) {
      const text = bases.slice(baseStart[base], baseStart[base + 1]! - 1)
      const [kind, ...endings] = paradigms[paradigmOf[base]!]!
      for (const [strip, ending, features] of endings) {
        const signature = signatures.ofForm(listOf[base]!, kind, features)
        const form = text.slice(0, text.length - strip) + ending
        if (signature >= 0)
          found.set(form, found.has(form) ? signatures.both(found.get(form)!, signature) : signature)
      }
    }
    return found
  }
  const tails = compounds(firstTail, firstHead)
  const heads = compounds(firstHead, paradigmOf.length)
  const forms = maker.finish()
  addTails(forms, signs, tails, signatures.both)
  const rows = unpackRows(words.rows)
  const rowSignatures = unpackNumbers(words.rowLists).map((list) => signatures.ofRow(list))
  return {
    forms,
    signatureOf: Int32Array.from(signs),
    phrases: indexPhrases({
      rowStart: rows.start,
      rowNodes: rows.numbers,
      rowSignatures,
      nodeStart,
      nodeForms: Int32Array.from(nodeForms),
      forms: forms.count,
    }),
    signatures: signatures.pack(),
    tails,
    heads,
  }
}

/** Where each of `count` lines begins, and one past the end of the last. */
function linesOf(text: string, count: number): Int32Array {
  const start = new Int32Array(count + 1)
  let line = 0
  for (let i = text.indexOf('\n'); i >= 0 && line < count; i = text.indexOf('\n', i + 1))
    start[++line] = i + 1
  start[count] = text.length + 1
  return start
}

/** More forms than these will not be made. */
function countForms({ paradigms, tails }: CompiledWords, paradigmOf: Int32Array, nodes: Int32Array): number {
  let count = 64
  for (let base = 0; base < tails; base++) count += paradigms[paradigmOf[base]!]!.length - 1
  for (const base of nodes) count += paradigms[paradigmOf[base]!]!.length - 1
  return count
}

/** Shortest first part and end of a listed word that also ends like a listed compound: it is both. */
const SHORTEST = { first: 3, end: 3, whole: 8 }

function addTails(
  forms: Forms,
  signs: number[],
  tails: ReadonlyMap<string, number>,
  both: (one: number, other: number) => number,
): void {
  if (tails.size === 0) return
  const lastTwo = new Set([...tails.keys()].map((tail) => tail.slice(-2)))
  for (let form = 0; form < forms.count; form++) {
    if (forms.lengthOf(form) < SHORTEST.whole) continue
    const text = forms.textOf(form)
    if (!lastTwo.has(text.slice(-2))) continue
    for (let cut = SHORTEST.first; cut <= text.length - SHORTEST.end; cut++) {
      const tail = tails.get(text.slice(cut))
      if (tail === undefined) continue
      signs[form] = both(signs[form]!, tail)
      break
    }
  }
}
