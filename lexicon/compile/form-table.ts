import { featureBit, ADJECTIVE, NOUN, VERB } from '../engine/vocabulary.ts'
import type { CompiledLexicon } from '../engine/compiled.ts'
import type { Unit } from './words.ts'

interface Traits {
  readonly elements: Set<number>
  roles: number
  features: number
}

type Packed = Pick<
  CompiledLexicon,
  'forms' | 'formSignatures' | 'signatures' | 'phrases' | 'tails' | 'heads' | 'elements'
>

/**
 * Collects what every word form can be while patterns and roles are compiled, and packs it: forms that can be
 * the same things share one signature.
 */
export interface FormTable {
  /** Number of the element that these units satisfy; the same key gives the same number. */
  readonly element: (key: string, units: () => readonly Unit[]) => number
  readonly addRole: (bits: number, units: readonly Unit[]) => void
  readonly pack: () => Packed
  /** How many different forms the element covers, for choosing anchors. */
  readonly size: (element: number) => number
  readonly covers: (element: number, roles: number) => boolean
  readonly formsOf: (element: number) => readonly string[]
}

const POS = { n: NOUN, v: VERB, a: ADJECTIVE } as const

/** Features and kind of a unit as bits. Units are met once for each element they belong to. */
const known = new WeakMap<Unit, number>()

function bitsOf(unit: Exclude<Unit, { kind: 'phrase' }>): number {
  let bits = known.get(unit)
  if (bits === undefined) {
    bits = unit.features.reduce((sum, name) => sum | featureBit(name), unit.pos ? POS[unit.pos] : 0)
    known.set(unit, bits)
  }
  return bits
}

export function createFormTable(): FormTable {
  const forms = new Map<string, Traits>()
  const phrases = new Map<string, Traits>()
  const tails = new Map<string, Traits>()
  const heads = new Map<string, Traits>()
  const elements = new Map<string, number>()
  const members: string[][] = []

  const traits = (map: Map<string, Traits>, key: string): Traits => {
    let found = map.get(key)
    if (!found) map.set(key, (found = { elements: new Set(), roles: 0, features: 0 }))
    return found
  }
  const place = (unit: Unit): Traits => {
    if (unit.kind === 'phrase') {
      for (const form of unit.forms) traits(forms, form)
      return traits(phrases, unit.forms.join(' '))
    }
    const map = unit.kind === 'form' ? forms : unit.kind === 'tail' ? tails : heads
    const found = traits(map, unit.form)
    found.features |= bitsOf(unit)
    return found
  }

  return {
    element(key, units) {
      const known = elements.get(key)
      if (known !== undefined) return known
      const id = elements.size
      elements.set(key, id)
      const list: string[] = []
      for (const unit of units()) {
        place(unit).elements.add(id)
        list.push(unit.kind === 'phrase' ? unit.forms.join(' ') : unit.form)
      }
      members.push([...new Set(list)])
      return id
    },
    addRole(bits, units) {
      for (const unit of units) place(unit).roles |= bits
    },
    size: (element) => members[element]!.length,
    covers: (element, roles) =>
      members[element]!.some((form) => ((forms.get(form)?.roles ?? 0) & roles) !== 0),
    formsOf: (element) => members[element]!,
    pack: () => pack(forms, phrases, tails, heads, elements.size),
  }
}

function pack(
  forms: Map<string, Traits>,
  phrases: Map<string, Traits>,
  tails: Map<string, Traits>,
  heads: Map<string, Traits>,
  elements: number,
): Packed {
  const signatures: (readonly [readonly number[], number, number])[] = []
  const known = new Map<string, number>()
  const signature = (...all: readonly (Traits | undefined)[]): number => {
    const list = [...new Set(all.flatMap((t) => (t ? [...t.elements] : [])))].sort((a, b) => a - b)
    const roles = all.reduce((sum, t) => sum | (t?.roles ?? 0), 0)
    const features = all.reduce((sum, t) => sum | (t?.features ?? 0), 0)
    const key = `${list.join()}|${roles}|${features}`
    let id = known.get(key)
    if (id === undefined) {
      known.set(key, (id = signatures.length))
      signatures.push([list, roles, features])
    }
    return id
  }
  const sorted = [...forms.keys()].sort()
  const index = new Map(sorted.map((form, i) => [form, i]))
  // A word that is listed and also ends like a listed compound is both.
  const endsLike = (form: string): Traits | undefined => {
    for (let cut = 3; cut < form.length - 2; cut++) {
      const tail = tails.get(form.slice(cut))
      if (tail && form.length >= 8) return tail
    }
    return undefined
  }
  const formSignatures = sorted.map((form) => signature(forms.get(form), endsLike(form)))
  const byText = (map: Map<string, Traits>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    forms: sorted.join('\n'),
    formSignatures,
    phrases: byText(phrases).map(([text, t]) => [
      signature(t),
      ...text.split(' ').map((form) => index.get(form)!),
    ]),
    tails: byText(tails).map(([text, t]) => [text, signature(t)] as const),
    heads: byText(heads).map(([text, t]) => [text, signature(t)] as const),
    signatures,
    elements,
  }
}
