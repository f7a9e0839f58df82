import type { PatternNode, WordNode } from './pattern.ts'

/** A pattern as text again; read anew it gives the same. */
export function printPattern(nodes: readonly PatternNode[]): string {
  return nodes.map(printNode).join(' ').replace(/\[\[ /g, '[[').replace(/ \]\]/g, ']]')
}

/** One piece of a pattern as text. */
export function printNode(node: PatternNode): string {
  const tail = `${node.optional ? '?' : ''}${node.capture ? `:${node.capture}` : ''}`
  switch (node.kind) {
    case 'open':
      return '[['
    case 'close':
      return `]]${tail}`
    case 'rest':
      return '*'
    case 'either':
      return '~'
    case 'start':
      return '^'
    case 'end':
      return '$'
    case 'gap':
      return node.min === node.max ? `[${node.min}]` : `[${node.min}-${node.max}]`
    case 'not':
      return node.nodes.length === 1 && isShort(node.nodes[0]!)
        ? `!${printNode(node.nodes[0]!)}`
        : `!(${printPattern(node.nodes)})`
    case 'choice':
      return `(${node.options.map(printPattern).join('|')})${tail}`
    default:
      return `${printWord(node)}${tail}`
  }
}

/** What may stand right behind `!` without parentheses. */
const isShort = ({ kind }: PatternNode): boolean => kind !== 'choice' && kind !== 'gap' && kind !== 'not'

function printWord(node: WordNode): string {
  switch (node.kind) {
    case 'form':
      return node.text
    case 'head':
      return `${node.text}+`
    case 'class':
      return `<${[node.name, ...node.features].join('.')}>`
    case 'tail':
      return `+${[`${node.lemma}/${node.pos}`, ...node.features].join('.')}`
    case 'lemma': {
      const { lemma, pos, features, joint } = node
      const written = joint ? `${lemma.slice(0, joint)}|${lemma.slice(joint)}` : lemma
      return [`${written}/${pos}`, ...features].join('.')
    }
  }
}
