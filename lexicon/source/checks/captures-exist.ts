import { capturesIn, parseTemplate, TemplateError } from '../../compile/template.ts'
import { SHAPES } from '../../engine/wording/places.ts'
import type { Entry } from '../lexicon-source.ts'
import type { PatternNode } from '../pattern.ts'
import type { Said } from '../problem.ts'
import type { Check } from './check.ts'

export const capturesExist: Check = {
  name: 'captures-exist',
  description:
    'A suggestion speaks only of what a pattern of its entry can find, in a language of slots that is understood.',
  check: ({ entries }) =>
    entries.flatMap((entry) => {
      const { path, lines, suggestions } = entry
      const at = { path, line: lines['suggestions'] ?? 1, field: 'suggestions' }
      return suggestions.flatMap(({ text, replaces }, item) => {
        try {
          const named = entry.general ? [new Set<string>(SHAPES)] : entry.patterns.map(namesIn)
          const needed = [...capturesIn(parseTemplate(text)), ...replaces.split('..')]
          if (named.some((names) => needed.every((name) => names.has(name)))) return []
          return [{ ...at, item, says: unnamed(needed.join(', '), text) }]
        } catch (error) {
          if (!(error instanceof TemplateError)) throw error
          return [{ ...at, item, says: error.says }]
        }
      })
    }),
}

const namesIn = ({ nodes }: Entry['patterns'][number]): ReadonlySet<string> =>
  new Set(['mark', 'match', ...SHAPES, ...captureNames(nodes)])

const unnamed = (names: string, text: string): Said => ({
  en: `no pattern names all of ${names}, which «${text}» needs; write :name behind the words in a pattern.`,
  da: `intet mønster giver navn til alle disse: ${names}, og »${text}« bruger dem; giv ordene et navn i et mønster.`,
})

function captureNames(nodes: Entry['patterns'][number]['nodes'] | readonly PatternNode[]): readonly string[] {
  return nodes.flatMap((node) => [
    ...(node.capture ? [node.capture] : []),
    ...(node.kind === 'choice' ? node.options.flatMap(captureNames) : []),
  ])
}
