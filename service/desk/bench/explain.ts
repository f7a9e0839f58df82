import { createWords, type Words } from '../../../lexicon/compile/words.ts'
import type { Language } from '../../../lexicon/engine/types.ts'
import type { LexiconSource } from '../../../lexicon/source/lexicon-source.ts'
import type { PatternNode, WordPos } from '../../../lexicon/source/pattern.ts'
import { toChips } from '../chips.ts'

/** Another way to look for a word of a pattern. */
export interface Choice {
  /** As it is written in the pattern. */
  readonly text: string
  readonly kind: 'exact' | 'forms' | 'class'
  readonly pos?: WordPos
  /** The lemma or the name of the class. */
  readonly name: string
  readonly forms: readonly string[]
}

/** A chip with everything that can be chosen in its place. */
export interface ExplainedChip {
  readonly node: PatternNode
  readonly marked: boolean
  readonly choices: readonly Choice[]
}

export interface Explained {
  readonly chips: readonly ExplainedChip[]
  readonly capture?: string
}

/** So many forms are enough to see what is meant. */
const SHOWN = 24
/** Of a class a few words show what is in it; of many classes the ones with the fewest words are the nearest. */
const OF_CLASS = 8
const CLASSES = 5
const POS: readonly WordPos[] = ['n', 'v', 'a']

/** Tells the pieces of a pattern: inflected forms, classes that a word belongs to. @throws {NotationError} */
export function createExplainer(source: LexiconSource, language: Language): (pattern: string) => Explained {
  const words = createWords(source, language)
  let index: ReturnType<typeof indexForms> | undefined

  const choicesFor = (node: PatternNode): readonly Choice[] => {
    if (node.kind === 'class')
      return [classChoice(words, node.name, node.features)].flatMap((one) => one ?? [])
    const word = node.kind === 'form' ? node.text : node.kind === 'lemma' ? node.lemma : undefined
    if (word === undefined) return []
    index ??= indexForms(source, words, language)
    const lemmas = new Map<string, WordPos>()
    if (node.kind === 'lemma') lemmas.set(node.lemma, node.pos)
    const known = index.lemmas.get(word) ?? []
    const found = known.length > 0 ? known : POS.map((pos) => [word, pos] as const)
    const forms = [...(node.kind === 'lemma' ? [[node.lemma, node.pos] as const] : []), ...found]
    const unique = [
      ...new Map(forms.map(([lemma, pos]) => [`${lemma}/${pos}`, [lemma, pos] as const])).values(),
    ]
    return [
      { text: word, kind: 'exact', name: word, forms: [word] },
      ...unique.map(([lemma, pos]): Choice => ({
        ...{ text: `${lemma}/${pos}`, kind: 'forms', pos, name: lemma },
        forms: formsOf(words, lemma, pos),
      })),
      ...(index.classes.get(word) ?? [])
        .flatMap((name) => classChoice(words, name, []) ?? [])
        .sort((a, b) => a.size - b.size)
        .slice(0, CLASSES),
    ]
  }

  return (pattern) => {
    const { chips, capture } = toChips(pattern)
    return {
      chips: chips.map(({ node, marked }) => ({ node, marked, choices: choicesFor(node) })),
      ...(capture && { capture }),
    }
  }
}

function formsOf(words: Words, lemma: string, pos: WordPos): readonly string[] {
  const units = words.units({ kind: 'lemma', lemma, pos, features: [] })
  return [...new Set(units.map((unit) => (unit.kind === 'phrase' ? unit.forms.join(' ') : unit.form)))].slice(
    0,
    SHOWN,
  )
}

function classChoice(
  words: Words,
  name: string,
  features: Extract<PatternNode, { kind: 'class' }>['features'],
): (Choice & { readonly size: number }) | undefined {
  if (!words.classes.has(name)) return undefined
  const units = words.units({ kind: 'class', name, features })
  const forms = [...new Set(units.map((unit) => (unit.kind === 'phrase' ? unit.forms.join(' ') : unit.form)))]
  return {
    text: `<${[name, ...features].join('.')}>`,
    kind: 'class',
    name,
    forms: [...forms.slice(0, OF_CLASS), ...(forms.length > OF_CLASS ? ['…'] : [])],
    size: forms.length,
  }
}

/** Which words of the classes have a form, and which classes they stand in. Classes of the engine's own are no choice. */
function indexForms({ classes }: LexiconSource, words: Words, language: Language) {
  const lemmas = new Map<string, (readonly [string, WordPos])[]>()
  const inClass = new Map<string, string[]>()
  for (const { name, members, role, language: of } of classes) {
    if (of !== language || role) continue
    for (const row of members) {
      const [node] = row
      if (row.length !== 1 || (node?.kind !== 'lemma' && node?.kind !== 'form')) continue
      for (const unit of words.units(node)) {
        if (unit.kind !== 'form') continue
        if (node.kind === 'lemma') {
          const known = lemmas.get(unit.form) ?? []
          if (!known.some(([lemma, pos]) => lemma === node.lemma && pos === node.pos))
            lemmas.set(unit.form, [...known, [node.lemma, node.pos]])
        }
        const names = inClass.get(unit.form) ?? []
        if (!names.includes(name)) inClass.set(unit.form, [...names, name])
      }
    }
  }
  return { lemmas, classes: inClass }
}
