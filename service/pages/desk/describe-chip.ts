import type { PatternNode } from '../../../lexicon/source/pattern.ts'
import { printNode } from '../../../lexicon/source/print-pattern.ts'
import type { EditorTexts } from '../texts/desk/editor.ts'

/** How a piece of a pattern is shown: a short label, and in full what it stands for. */
export function describeChip(
  node: PatternNode,
  words: EditorTexts['chips'],
): { readonly label: string; readonly title: string } {
  const { label, title } = describe(node, words)
  const more = [
    node.optional ? words.mayBeMissing : '',
    node.capture ? words.named(node.capture) : '',
  ].filter(Boolean)
  return { label: node.optional ? `(${label})` : label, title: [title, ...more].join(', ') }
}

function describe(node: PatternNode, words: EditorTexts['chips']): { label: string; title: string } {
  switch (node.kind) {
    case 'form':
      return { label: node.text, title: words.exact }
    case 'lemma':
      return {
        label: [node.lemma, ...node.features].join('.'),
        title: words.every(`${words.pos[node.pos]} ${node.lemma}`),
      }
    case 'tail':
      return { label: `…${node.lemma}`, title: words.every(`${words.pos[node.pos]} …${node.lemma}`) }
    case 'head':
      return { label: `${node.text}…`, title: `${node.text}…` }
    case 'class':
      return { label: `‹${[node.name, ...node.features].join('.')}›`, title: words.inClass(node.name) }
    case 'gap': {
      const text = words.gap(node.min, node.max)
      return { label: `⋯ ${node.max}`, title: text }
    }
    case 'choice': {
      const label = node.options.map((option) =>
        option.map((one) => describeChip(one, words).label).join(' '),
      )
      return { label: label.join(' / '), title: printNode(node) }
    }
    case 'not': {
      const label = node.nodes.map((one) => describeChip(one, words).label).join(' ')
      return { label: words.not(label), title: words.not(label) }
    }
    case 'rest':
      return { label: '⋯', title: words.signs.rest }
    case 'either':
      return { label: '⇄', title: words.signs.either }
    case 'start':
      return { label: '⇤', title: words.signs.start }
    case 'end':
      return { label: '⇥', title: words.signs.end }
    case 'open':
    case 'close':
      return { label: '', title: '' }
  }
}
