import type { Pattern, PatternNode, WordNode } from '../source/pattern.ts'
import type { Said } from '../source/problem.ts'

/** A pattern that cannot be unfolded. The message is the English sentence. */
export class UnfoldError extends RangeError {
  override readonly name = 'UnfoldError'
  constructor(readonly says: Said) {
    super(says.en)
  }
}

/** One straight reading of a pattern: alternatives chosen, order settled, only single words optional. */
export interface Variant {
  readonly steps: readonly Step[]
  /** The mark covers what steps `[open, close)` found. */
  readonly open: number
  readonly close: number
  /** Named stretches, as step ranges. */
  readonly captures: readonly { readonly name: string; readonly from: number; readonly to: number }[]
}

export type Step =
  | { readonly kind: 'word'; readonly rows: readonly (readonly WordNode[])[]; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly min: number; readonly max: number }
  | { readonly kind: 'rest' | 'start' | 'end' }
  | { readonly kind: 'not'; readonly variants: readonly Variant[] }

/** Words between the two sides of `~`. */
const EITHER_GAP = 8
const MAX_VARIANTS = 64

type Sequence = readonly PatternNode[]

/**
 * Unfolds a pattern into its straight readings.
 *
 * @throws {UnfoldError} when there would be more than 64: the pattern should be split.
 */
export function unfold(pattern: Pattern): readonly Variant[] {
  return unfoldNodes(pattern.nodes, pattern.text)
}

function unfoldNodes(nodes: Sequence, text: string): readonly Variant[] {
  const sequences = orders(nodes).flatMap((order) => choose(order))
  if (sequences.length > MAX_VARIANTS)
    throw new UnfoldError({
      en: `«${text}» has ${sequences.length} readings; split it into several patterns (at most ${MAX_VARIANTS}). Words that stand for each other belong into a class.`,
      da: `»${text}« kan læses på ${sequences.length} måder; del det i flere mønstre (højst ${MAX_VARIANTS}). Ord, der kan stå i stedet for hinanden, hører til i en ordklasse.`,
    })
  return sequences.map((sequence) => toVariant(sequence, text))
}

/** `A ~ B`: A before B and B before A. Marks around both sides stay around both. */
function orders(nodes: Sequence): Sequence[] {
  const at = nodes.findIndex((node) => node.kind === 'either')
  if (at < 0) return [nodes]
  const bare = (side: Sequence) => side.filter((node) => node.kind !== 'open' && node.kind !== 'close')
  const has = (side: Sequence, kind: string) => side.some((node) => node.kind === kind)
  const [left, right] = [nodes.slice(0, at), nodes.slice(at + 1)]
  const gap: PatternNode = { kind: 'gap', min: 0, max: EITHER_GAP }
  if (has(left, 'open') === has(left, 'close'))
    return orders(right).flatMap((r) => [
      [...left, gap, ...r],
      [...r, gap, ...left],
    ])
  const wrap = (inner: Sequence): Sequence => [{ kind: 'open' }, ...inner, { kind: 'close' }]
  return orders(bare(right)).flatMap((r) => [
    wrap([...bare(left), gap, ...r]),
    wrap([...r, gap, ...bare(left)]),
  ])
}

const isWord = (node: PatternNode): node is PatternNode & WordNode =>
  ['form', 'lemma', 'tail', 'head', 'class'].includes(node.kind)

/** A choice between plain words and phrases stays one step; any other is unfolded, and so is an optional group. */
function choose(nodes: Sequence): Sequence[] {
  let rows: PatternNode[][] = [[]]
  for (const node of nodes) {
    const options: readonly Sequence[] = options_(node)
    rows = rows.flatMap((row) => options.map((option) => [...row, ...option]))
  }
  return rows
}

function options_(node: PatternNode): readonly Sequence[] {
  if (node.kind !== 'choice' || isPlain(node)) return [[node]]
  const inner = node.options.flatMap((option) => choose(option))
  const captured = node.capture
    ? inner.map((option): Sequence => [
        { kind: 'open', capture: node.capture! },
        ...option,
        { kind: 'close', capture: node.capture! },
      ])
    : inner
  return node.optional ? [[], ...captured] : captured
}

function isPlain(node: PatternNode & { kind: 'choice' }): boolean {
  return node.options.every((option) =>
    option.every((word) => isWord(word) && !word.optional && !word.capture),
  )
}

function toVariant(sequence: Sequence, text: string): Variant {
  const steps: Step[] = []
  const captures: { name: string; from: number; to: number }[] = []
  const begun = new Map<string, number>()
  let open = 0
  let close = 0
  for (const node of sequence) {
    const at = steps.length
    if (node.kind === 'open') {
      if (node.capture) begun.set(node.capture, at)
      else open = at
      continue
    }
    if (node.kind === 'close') {
      if (node.capture && begun.has(node.capture))
        captures.push({ name: node.capture, from: begun.get(node.capture)!, to: at })
      else {
        close = at
        if (node.capture) captures.push({ name: node.capture, from: open, to: at })
      }
      continue
    }
    steps.push(toStep(node, text))
    if (node.capture) captures.push({ name: node.capture, from: at, to: at + 1 })
  }
  return { steps, open, close, captures }
}

function toStep(node: PatternNode, text: string): Step {
  if (isWord(node)) return { kind: 'word', rows: [[node]], optional: node.optional === true }
  switch (node.kind) {
    case 'choice':
      return {
        kind: 'word',
        rows: node.options as readonly (readonly WordNode[])[],
        optional: node.optional === true,
      }
    case 'gap':
      return { kind: 'gap', min: node.min, max: node.max }
    case 'not':
      return { kind: 'not', variants: unfoldNodes(node.nodes, text) }
    case 'rest':
    case 'start':
    case 'end':
      return { kind: node.kind }
    default:
      throw new UnfoldError({
        en: `«${text}» holds ~ or [[ where it cannot stand.`,
        da: `»${text}« har ~ eller [[ et sted, hvor det ikke kan stå.`,
      })
  }
}
