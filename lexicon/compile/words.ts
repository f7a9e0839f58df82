import type { Language } from '../engine/types.ts'
import { FIGURE, NAME, type RoleName } from '../engine/vocabulary.ts'
import type { LexiconSource, WordClass } from '../source/lexicon-source.ts'
import type { WordNode, WordPos } from '../source/pattern.ts'
import { inflect as inflectDanish } from './danish/inflect.ts'
import { inflect as inflectEnglish } from './english/inflect.ts'
import type { Feature, Inflected } from './inflected.ts'

/** What a word node stands for in a text: one word, several in a row, or the end or beginning of a compound. */
export type Unit =
  | {
      readonly kind: 'form'
      readonly form: string
      readonly pos?: WordPos
      readonly features: readonly Feature[]
    }
  | { readonly kind: 'phrase'; readonly forms: readonly string[] }
  | {
      readonly kind: 'tail' | 'head'
      readonly form: string
      readonly pos?: WordPos
      readonly features: readonly Feature[]
    }

/** Classes that every language has: `<figure>` is any number, `<name>` any capitalised word that the lexicon does not know. */
export const SIGNS: Readonly<Record<string, string>> = { figure: FIGURE, name: NAME }

/** A fixed phrase whose words inflect may not grow beyond this many forms. */
const MAX_PHRASE_FORMS = 400

/** The words of one language: how they inflect and what their classes hold. */
export interface Words {
  readonly inflect: (lemma: string, pos: WordPos) => readonly Inflected[]
  readonly units: (node: WordNode) => readonly Unit[]
  /** Units of a row of word nodes: a single word, or a phrase. */
  readonly rowUnits: (nodes: readonly WordNode[]) => readonly Unit[]
  readonly classes: ReadonlyMap<string, WordClass>
  readonly ofRole: (role: RoleName) => readonly WordClass[]
}

/** @throws {RangeError} on a class that does not exist or includes itself; the lexicon checks say so earlier and kindlier. */
export function createWords(source: LexiconSource, language: Language): Words {
  const rules = language === 'da' ? inflectDanish : inflectEnglish
  const paradigms = source.paradigms[language]
  const classes = new Map(source.classes.filter((c) => c.language === language).map((c) => [c.name, c]))
  const known = new Map<string, readonly Inflected[]>()
  const classUnits = new Map<string, readonly Unit[]>()

  const inflect = (lemma: string, pos: WordPos): readonly Inflected[] => {
    const key = `${lemma}/${pos}`
    const ready = known.get(key)
    if (ready) return ready
    const forms = rules(lemma, pos, paradigms[key])
    known.set(key, forms)
    return forms
  }

  const units = (node: WordNode): readonly Unit[] => {
    if (node.kind === 'form') return [{ kind: 'form', form: node.text, features: [] }]
    if (node.kind === 'head') return [{ kind: 'head', form: node.text, features: [] }]
    if (node.kind === 'class') {
      const sign = SIGNS[node.name]
      return sign
        ? [{ kind: 'form', form: sign, features: [] }]
        : narrow(membersOf(node.name, []), node.features)
    }
    const forms = inflect(node.lemma, node.pos).filter((form) => isWanted(form, node.features))
    if (node.kind === 'tail') return forms.map((f) => ({ kind: 'tail', pos: node.pos, ...f }))
    const single: Unit[] = forms.map((f) => ({ kind: 'form', pos: node.pos, ...f }))
    return node.joint ? [...single, ...apart(forms, node.lemma.slice(0, node.joint), node.pos)] : single
  }

  const rowUnits = (nodes: readonly WordNode[]): readonly Unit[] => {
    if (nodes.length === 1) return units(nodes[0]!)
    let rows: string[][] = [[]]
    for (const node of nodes) {
      const forms = [...new Set(units(node).flatMap((unit) => (unit.kind === 'form' ? [unit.form] : [])))]
      rows = rows.flatMap((row) => forms.map((form) => [...row, form])).slice(0, MAX_PHRASE_FORMS)
    }
    return rows.map((forms) => ({ kind: 'phrase', forms }))
  }

  const membersOf = (name: string, within: readonly string[]): readonly Unit[] => {
    const ready = classUnits.get(name)
    if (ready) return ready
    const wordClass = classes.get(name)
    if (!wordClass) throw new RangeError(`there is no word class <${name}>`)
    if (within.includes(name)) throw new RangeError(`the word class <${name}> includes itself`)
    const all = [
      ...wordClass.members.flatMap((member) => rowUnits(member)),
      ...wordClass.includes.flatMap((other) => membersOf(other, [...within, name])),
    ]
    classUnits.set(name, all)
    return all
  }

  return {
    inflect,
    units,
    rowUnits,
    classes,
    ofRole: (role) => [...classes.values()].filter((c) => c.role === role),
  }
}

/** Danish imperatives (*fejl*, *magt*) look like nouns too often: they are found only where a pattern asks for them. */
const isWanted = ({ features }: Inflected, wanted: readonly Feature[]): boolean =>
  wanted.every((f) => features.includes(f)) &&
  (features.length !== 1 || features[0] !== 'imp' || wanted.includes('imp'))

/** Phrases and words without inflection have no forms to choose between, so they stay. */
function narrow(units: readonly Unit[], features: readonly Feature[]): readonly Unit[] {
  if (features.length === 0) return units
  return units.filter(
    (unit) =>
      unit.kind === 'phrase' || unit.pos === undefined || features.every((f) => unit.features.includes(f)),
  )
}

/** `ressourcesvag` also as `ressource svag` and `ressource-svag`. */
function apart(forms: readonly Inflected[], first: string, pos: WordPos): Unit[] {
  return forms.flatMap(({ form, features }): Unit[] => {
    if (!form.startsWith(first)) return []
    const second = form.slice(first.length)
    return [
      { kind: 'phrase', forms: [first, second] },
      { kind: 'form', form: `${first}-${second}`, pos, features },
    ]
  })
}
