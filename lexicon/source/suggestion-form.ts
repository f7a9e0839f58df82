import { SHAPES } from '../engine/wording/places.ts'

type Plain = Readonly<Record<string, unknown>>

/**
 * `predicate: text` is the short way to write a suggestion that replaces a part of the sentence: a starter where it
 * has a blank, else a rewrite.
 */
export function toLong(item: Plain): Plain {
  const shape = SHAPES.find((name) => name in item)
  if (shape === undefined || 'rewrite' in item || 'starter' in item || 'replaces' in item) return item
  const { [shape]: text, ...others } = item
  return { ...others, [kindOf(text)]: text, replaces: shape }
}

/** The same the other way round, where the long form says no more. */
export function toShort(item: unknown): unknown {
  if (typeof item !== 'object' || item === null) return item
  const { rewrite, starter, replaces, ...others } = item as Plain
  const text = rewrite ?? starter
  const isShape = SHAPES.some((name) => name === replaces)
  const kind = rewrite === undefined ? 'starter' : 'rewrite'
  if (!isShape || Object.keys(others).length > 0 || kindOf(text) !== kind) return item
  return { [replaces as string]: text }
}

const kindOf = (text: unknown): 'rewrite' | 'starter' =>
  typeof text === 'string' && text.includes('{blank}') ? 'starter' : 'rewrite'
