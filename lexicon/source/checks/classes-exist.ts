import type { Check } from './check.ts'
import type { LexiconSource } from '../lexicon-source.ts'
import type { PatternNode } from '../pattern.ts'
import type { Problem, Said } from '../problem.ts'

/** Classes that need no file: any number, any unknown name. */
const BUILT_IN = ['figure', 'name']

export const classesExist: Check = {
  name: 'classes-exist',
  description: 'Every <class> has a file, and no class includes itself.',
  check: (source) => [...missingInEntries(source), ...missingInClasses(source), ...circles(source)],
}

const knows = ({ classes }: LexiconSource, language: string, name: string): boolean =>
  BUILT_IN.includes(name) || classes.some((c) => c.language === language && c.name === name)

const missing = (language: string, name: string): Said => ({
  en: `there is no word class <${name}>; write words/${language}/${name}.yml or use another class.`,
  da: `ordklassen <${name}> findes ikke; opret den (words/${language}/${name}.yml), eller brug en anden.`,
})

function missingInEntries(source: LexiconSource): Problem[] {
  return source.entries.flatMap(({ path, language, patterns, lines }) =>
    patterns.flatMap(({ nodes }, item) =>
      [...new Set(classNames(nodes))]
        .filter((name) => !knows(source, language, name))
        .map((name): Problem => ({
          path,
          line: lines['patterns'] ?? 1,
          field: 'patterns',
          item,
          says: missing(language, name),
        })),
    ),
  )
}

export function classNames(nodes: readonly PatternNode[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'class') return [node.name]
    if (node.kind === 'choice') return node.options.flatMap(classNames)
    return node.kind === 'not' ? classNames(node.nodes) : []
  })
}

function missingInClasses(source: LexiconSource): Problem[] {
  return source.classes.flatMap(({ path, language, includes, members }) =>
    [...includes, ...members.flatMap((row) => classNames(row))]
      .filter((name) => !knows(source, language, name))
      .map((name): Problem => ({ path, line: 1, field: 'includes', says: missing(language, name) })),
  )
}

function circles({ classes }: LexiconSource): Problem[] {
  const within = (language: string, name: string, seen: readonly string[]): boolean =>
    seen.includes(name) ||
    classes.some(
      (c) =>
        c.language === language &&
        c.name === name &&
        c.includes.some((other) => within(language, other, [...seen, name])),
    )
  return classes
    .filter(({ language, name, includes }) => includes.some((other) => within(language, other, [name])))
    .map(({ path, name }) => ({
      path,
      line: 1,
      field: 'includes',
      says: {
        en: `the class <${name}> includes itself by way of its «includes»; take one out.`,
        da: `klassen <${name}> indeholder sig selv gennem de klasser, den tager med; tag en af dem ud.`,
      },
    }))
}
