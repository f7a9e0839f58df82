import type { CompiledClass, CompiledParadigm, CompiledWords, Ending } from '../engine/compiled.ts'
import { ADJECTIVE, featureBit, NOUN, VERB, type Feature } from '../engine/vocabulary.ts'
import type { WordNode } from '../source/pattern.ts'
import { packWords, type Base, type RowNode } from './pack-words.ts'
import { SIGNS, type Words } from './words.ts'

/** Collects what patterns and roles ask of words while they are compiled, and packs it. */
export interface WordTable {
  /** Number of the element that these words and phrases satisfy; the same rows give the same number. */
  readonly element: (rows: readonly (readonly WordNode[])[]) => number
  /** Gives the words of a class role bits; `finite`: only finite forms and words that do not inflect. */
  readonly addRole: (name: string, bits: number, finite: boolean) => void
  readonly pack: () => CompiledWords
}

const KIND = { n: NOUN, v: VERB, a: ADJECTIVE } as const

type Tie = (key: string, filter: number) => void

export function createWordTable(words: Words): WordTable {
  const bases = new Map<string, Base>()
  const paradigms: CompiledParadigm[] = [[0, [0, '', 0]]]
  const paradigmNumbers = new Map<string, number>([[JSON.stringify(paradigms[0]), 0]])
  const rows = new Map<string, readonly RowNode[]>()
  const ties = new Map<string, Set<string>>()
  const filters: number[] = [0]
  const classes: {
    elements: [number, number][]
    includes: number[]
    roles: number
    finiteRoles: number
  }[] = []
  const classNumbers = new Map<string, number>()
  const directs: number[] = []
  const elements = new Map<string, number>()
  const pending: { readonly direct: number; readonly key: string; readonly filter: number }[] = []

  const filterOf = (features: readonly Feature[]): number => {
    const mask = features.reduce((sum, name) => sum | featureBit(name), 0)
    const at = filters.indexOf(mask)
    return at < 0 ? filters.push(mask) - 1 : at
  }
  const addBase = (place: Base['place'], text: string, paradigm: number): string => {
    const key = `${place} ${paradigm} ${text}`
    if (!bases.has(key)) bases.set(key, { place, text, paradigm })
    return key
  }
  const paradigmOf = (lemma: string, pos: 'n' | 'v' | 'a'): number => {
    const endings = words.inflect(lemma, pos).map(({ form, features }): Ending => {
      let shared = 0
      while (shared < lemma.length && form[shared] === lemma[shared]) shared++
      return [lemma.length - shared, form.slice(shared), features.reduce((sum, f) => sum | featureBit(f), 0)]
    })
    const paradigm: CompiledParadigm = [KIND[pos], ...endings]
    const key = JSON.stringify(paradigm)
    let number = paradigmNumbers.get(key)
    if (number === undefined) {
      paradigmNumbers.set(key, (number = paradigms.length))
      paradigms.push(paradigm)
    }
    return number
  }

  /** The bases of a word that stands alone, and the phrases it is also written as. */
  const basesOf = (node: Exclude<WordNode, { kind: 'class' }>): readonly string[] => {
    if (node.kind === 'form' || node.kind === 'head') return [addBase(node.kind, node.text, 0)]
    const paradigm = paradigmOf(node.lemma, node.pos)
    if (node.kind === 'tail') return [addBase('tail', node.lemma, paradigm)]
    const single = addBase('form', node.lemma, paradigm)
    if (!node.joint) return [single]
    const [first, second] = [node.lemma.slice(0, node.joint), node.lemma.slice(node.joint)]
    return [single, addBase('form', `${first}-${second}`, paradigm)]
  }
  const apartOf = (node: WordNode): readonly RowNode[] | undefined => {
    if (node.kind !== 'lemma' || !node.joint) return undefined
    return [
      { base: addBase('form', node.lemma.slice(0, node.joint), 0), filter: 0 },
      {
        base: addBase('form', node.lemma.slice(node.joint), paradigmOf(node.lemma, node.pos)),
        filter: filterOf(node.features),
      },
    ]
  }
  const addRow = (row: readonly RowNode[]): string => {
    const key = `row ${row.map(({ base, filter }) => `${base}:${filter}`).join('|')}`
    rows.set(key, row)
    return key
  }
  /** Words that may stand at one place of a phrase; a class stands for its single words. */
  const placesOf = (node: WordNode): readonly RowNode[] => {
    if (node.kind !== 'class')
      return basesOf(node).map((base) => ({ base, filter: 'features' in node ? filterOf(node.features) : 0 }))
    if (SIGNS[node.name]) return [{ base: addBase('form', SIGNS[node.name]!, 0), filter: 0 }]
    const { members, includes } = classNamed(node.name)
    return [
      ...members.flatMap((row) => (row.length === 1 ? placesOf(withFeatures(row[0]!, node.features)) : [])),
      ...includes.flatMap((name) => placesOf({ ...node, name })),
    ]
  }

  /** Ties one way of writing to a set: a word, or a row of words. */
  const place = (row: readonly WordNode[], tie: Tie): void => {
    const [node] = row
    if (row.length === 1 && node && node.kind !== 'class') {
      const filter = 'features' in node ? filterOf(node.features) : 0
      for (const key of basesOf(node)) tie(key, filter)
      const apart = apartOf(node)
      if (apart) tie(addRow(apart), 0)
      return
    }
    let all: (readonly RowNode[])[] = [[]]
    for (const part of row) {
      const places = placesOf(part)
      all = all.flatMap((begun) => places.map((next) => [...begun, next]))
    }
    for (const phrase of all) tie(addRow(phrase), 0)
  }
  const tieTo =
    (set: number | { readonly direct: number }): Tie =>
    (key, filter) => {
      if (typeof set !== 'number') {
        pending.push({ direct: set.direct, key, filter })
        return
      }
      addTie(key, set, filter)
    }
  const addTie = (key: string, set: number, filter: number): void => {
    const own = ties.get(key) ?? new Set()
    own.add(`${set} ${filter}`)
    ties.set(key, own)
  }

  const classNamed = (name: string) => {
    const found = words.classes.get(name)
    if (!found) throw new RangeError(`there is no word class <${name}>`)
    return found
  }
  /** Number of a class; its words are placed when it is first asked for. */
  const classOf = (name: string, within: readonly string[] = []): number => {
    if (within.includes(name)) throw new RangeError(`the word class <${name}> includes itself`)
    const known = classNumbers.get(name)
    if (known !== undefined) return known
    const { members, includes } = classNamed(name)
    const inner = includes.map((other) => classOf(other, [...within, name]))
    const number = classes.length
    classNumbers.set(name, number)
    classes.push({ elements: [], includes: inner, roles: 0, finiteRoles: 0 })
    for (const member of members) {
      const [only] = member
      if (member.length === 1 && only?.kind === 'class') {
        if (SIGNS[only.name]) place([{ kind: 'form', text: SIGNS[only.name]! }], tieTo(number))
        else if (only.features.length === 0)
          classes[number]!.includes.push(classOf(only.name, [...within, name]))
        else for (const own of singles(only)) place(own, tieTo(number))
      } else place(member, tieTo(number))
    }
    return number
  }
  /** Members of a class with features, as rows: what remains of the class where another narrows it. */
  const singles = (node: WordNode & { kind: 'class' }): readonly (readonly WordNode[])[] => {
    const { members, includes } = classNamed(node.name)
    return [
      ...members.map((row) => (row.length === 1 ? [withFeatures(row[0]!, node.features)] : row)),
      ...includes.flatMap((name) => singles({ ...node, name })),
    ]
  }

  return {
    element(rowsOf) {
      const key = JSON.stringify(rowsOf)
      const known = elements.get(key)
      if (known !== undefined) return known
      const id = elements.size
      elements.set(key, id)
      let direct = -1
      for (const row of rowsOf) {
        const [only] = row
        if (row.length === 1 && only?.kind === 'class' && !SIGNS[only.name]) {
          classes[classOf(only.name)]!.elements.push([id, filterOf(only.features)])
          continue
        }
        if (direct < 0) direct = directs.push(id) - 1
        const plain = row.length === 1 && only?.kind === 'class' ? [sign(SIGNS[only.name]!)] : row
        place(plain, tieTo({ direct }))
      }
      return id
    },
    addRole(name, bits, finite) {
      const own = classes[classOf(name)]!
      if (finite) own.finiteRoles |= bits
      else own.roles |= bits
    },
    pack() {
      for (const { direct, key, filter } of pending) addTie(key, classes.length + direct, filter)
      pending.length = 0
      return packWords({
        bases,
        paradigms,
        rows,
        ties,
        filters,
        classes: classes as readonly CompiledClass[],
        directs,
        elements: elements.size,
      })
    },
  }
}

const sign = (text: string): WordNode => ({ kind: 'form', text })

/** The word where only forms with these features are wanted. */
function withFeatures(node: WordNode, features: readonly Feature[]): WordNode {
  if (features.length === 0 || !('features' in node)) return node
  return { ...node, features: [...new Set([...node.features, ...features])] }
}
