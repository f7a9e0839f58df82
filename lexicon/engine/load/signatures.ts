import type { CompiledWords } from '../compiled.ts'
import { featureBit } from '../vocabulary.ts'
import { unpackNumbers, unpackRising } from './numbers.ts'
import { unpackRows } from './rows.ts'

const IMPERATIVE = featureBit('imp')
const GENITIVE = featureBit('gen')
const FINITE = featureBit('fin')

/** What words can be, each kind of word once: the elements it satisfies, its roles, its features. */
export interface Signatures {
  /** Signature of a form: of the list its base belongs to, with these features; -1 where nothing asks for such a form. */
  readonly ofForm: (list: number, kind: number, features: number) => number
  /** Signature of a fixed phrase, or of a word without kind or features. */
  readonly ofRow: (list: number) => number
  /** Signature of what is both. */
  readonly both: (one: number, other: number) => number
  /** What is known without being asked for. */
  readonly plain: number
  readonly pack: () => PackedSignatures
}

export interface PackedSignatures {
  readonly count: number
  /** With a last row for unknown words, which satisfy nothing. */
  readonly elementStart: Int32Array
  readonly elements: Int32Array
  readonly roles: Int32Array
  readonly features: Int32Array
}

/** Do the features of a form pass a mask? Danish imperatives (*fejl*, *magt*) look like nouns too often to pass unasked. */
export const passes = (features: number, mask: number): boolean =>
  (features & mask) === mask && (features !== IMPERATIVE || (mask & IMPERATIVE) !== 0)

export function createSignatures(words: CompiledWords): Signatures {
  const { filters, elements: elementCount } = words
  const { start: starts, numbers: lists } = unpackRows(words.lists)
  const tieSets = unpackRising(words.tieSets)
  const tieFilters = unpackNumbers(words.tieFilters)
  const directs = unpackRising(words.directs)
  const classes = resolveIncludes(words)
  const known = new Map<number, number>()
  const unions = new Map<number, number>()
  const byHash = new Map<number, number[]>()
  const starting: number[] = [0]
  const all: number[] = []
  const roles: number[] = []
  const features: number[] = []
  const seen = new Int32Array(elementCount).fill(-1)
  let serial = 0
  let own: number[] = []
  const add = (element: number): void => {
    if (seen[element] === serial) return
    seen[element] = serial
    own.push(element)
  }

  /** The signature of what was added, made if there is none like it. */
  const intern = (ownRoles: number, ownFeatures: number): number => {
    sortFew(own)
    let hash = Math.imul(ownRoles ^ 0x9e3779b9, 31) ^ ownFeatures
    for (const element of own) hash = Math.imul(hash ^ element, 0x01000193)
    const alike = byHash.get(hash)
    const found = alike?.find((s) => {
      if (roles[s] !== ownRoles || features[s] !== ownFeatures) return false
      const from = starting[s]!
      if (starting[s + 1]! - from !== own.length) return false
      return own.every((element, i) => all[from + i] === element)
    })
    if (found !== undefined) return found
    const number = roles.length
    roles.push(ownRoles)
    features.push(ownFeatures)
    for (const element of own) all.push(element)
    starting.push(all.length)
    if (alike) alike.push(number)
    else byHash.set(hash, [number])
    return number
  }

  const make = (list: number, kind: number, formFeatures: number, isRow: boolean): number => {
    serial++
    own = []
    let ownRoles = 0
    let isKnown = false
    for (let i = starts[list]!; i < starts[list + 1]!; i++) {
      const tie = lists[i]!
      const set = tieSets[tie]!
      const filter = filters[tieFilters[tie]!]!
      if (!isRow && !passes(formFeatures, filter)) continue
      if (set >= classes.length) {
        if ((formFeatures & GENITIVE) === 0 || (filter & GENITIVE) !== 0) add(directs[set - classes.length]!)
        continue
      }
      const { uses, roles: common, finiteRoles } = classes[set]!
      ownRoles |= common
      if (!isRow && (formFeatures === 0 || (formFeatures & FINITE) !== 0)) ownRoles |= finiteRoles
      if ((common | finiteRoles) !== 0) isKnown = true
      for (let u = 0; u < uses.length; u += 2) {
        const mask = filters[uses[u + 1]!]!
        // A genitive (*lægens*) is another word for a pattern, unless it asks for one.
        if ((formFeatures & GENITIVE) !== 0 && ((mask | filter) & GENITIVE) === 0) continue
        if (kind === 0 || (formFeatures & mask) === mask) add(uses[u]!)
      }
    }
    if (own.length === 0 && !isKnown) return -1
    return intern(ownRoles, kind | formFeatures)
  }

  return {
    ofForm(list, kind, formFeatures) {
      const key = list * 2 ** 28 + (kind | formFeatures)
      let signature = known.get(key)
      if (signature === undefined) known.set(key, (signature = make(list, kind, formFeatures, false)))
      return signature
    },
    ofRow: (list) => make(list, 0, 0, true),
    both(one, other) {
      if (one === other) return one
      const key = one * 2 ** 22 + other
      let signature = unions.get(key)
      if (signature === undefined) {
        serial++
        own = []
        for (const s of [one, other]) for (let i = starting[s]!; i < starting[s + 1]!; i++) add(all[i]!)
        signature = intern(roles[one]! | roles[other]!, features[one]! | features[other]!)
        unions.set(key, signature)
      }
      return signature
    },
    get plain() {
      serial++
      own = []
      return intern(0, 0)
    },
    pack: () => ({
      count: roles.length,
      elementStart: Int32Array.from([...starting, all.length]),
      elements: Int32Array.from(all),
      roles: Int32Array.from([...roles, 0]),
      features: Int32Array.from([...features, 0]),
    }),
  }
}

interface ResolvedClass {
  /** Pairs: element, filter. */
  readonly uses: readonly number[]
  readonly roles: number
  readonly finiteRoles: number
}

/** What the words of a class are by it and by all classes that include it. */
function resolveIncludes({ classes }: CompiledWords): readonly ResolvedClass[] {
  const all = classes.map(({ elements, roles, finiteRoles }) => ({
    uses: elements.flat(),
    roles,
    finiteRoles,
  }))
  classes.forEach((own, c) => {
    const reached = new Set<number>()
    const reach = (inner: number): void => {
      if (inner === c || reached.has(inner)) return
      reached.add(inner)
      classes[inner]!.includes.forEach(reach)
      const target = all[inner]!
      for (const [element, filter] of own.elements) target.uses.push(element, filter)
      target.roles |= own.roles
      target.finiteRoles |= own.finiteRoles
    }
    own.includes.forEach(reach)
  })
  return all
}

/** Sorts a short list of numbers in place. */
function sortFew(list: number[]): void {
  if (list.length > 40) {
    list.sort((a, b) => a - b)
    return
  }
  for (let i = 1; i < list.length; i++) {
    const value = list[i]!
    let k = i - 1
    for (; k >= 0 && list[k]! > value; k--) list[k + 1] = list[k]!
    list[k + 1] = value
  }
}
