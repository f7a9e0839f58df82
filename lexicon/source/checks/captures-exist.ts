import { capturesIn, parseTemplate, TemplateError } from '../../compile/template.ts'
import type { Entry } from '../lexicon-source.ts'
import type { PatternNode } from '../pattern.ts'
import type { Check } from './check.ts'

export const capturesExist: Check = {
  name: 'captures-exist',
  description:
    'A suggestion speaks only of what a pattern of its entry can find, in a language of slots that is understood.',
  check: ({ entries }) =>
    entries.flatMap((entry) => {
      const { path, lines, suggestions } = entry
      const line = lines['suggestions'] ?? 1
      return suggestions.flatMap(({ text, replaces }) => {
        try {
          const named = entry.patterns.map(({ nodes }) => new Set(['mark', 'match', ...captureNames(nodes)]))
          const needed = [...capturesIn(parseTemplate(text)), ...replaces.split('..')]
          if (named.some((names) => needed.every((name) => names.has(name)))) return []
          return [
            {
              path,
              line,
              message: `no pattern names all of ${needed.join(', ')}, which «${text}» needs; write :name behind the words in a pattern.`,
            },
          ]
        } catch (error) {
          if (!(error instanceof TemplateError)) throw error
          return [{ path, line, message: error.message }]
        }
      })
    }),
}

function captureNames(nodes: Entry['patterns'][number]['nodes'] | readonly PatternNode[]): readonly string[] {
  return nodes.flatMap((node) => [
    ...(node.capture ? [node.capture] : []),
    ...(node.kind === 'choice' ? node.options.flatMap(captureNames) : []),
  ])
}
