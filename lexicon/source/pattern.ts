import type { Feature } from '../compile/inflected.ts'

export type WordPos = 'n' | 'v' | 'a'

/** One word of a pattern or word class, as written. */
export type WordNode =
  | { readonly kind: 'form'; readonly text: string }
  | {
      readonly kind: 'lemma'
      readonly lemma: string
      readonly pos: WordPos
      readonly features: readonly Feature[]
      /** Index of the joint in words often written apart: `ressource|svag` has 9. */
      readonly joint?: number
    }
  | {
      readonly kind: 'tail'
      readonly lemma: string
      readonly pos: WordPos
      readonly features: readonly Feature[]
    }
  | { readonly kind: 'head'; readonly text: string }
  | { readonly kind: 'class'; readonly name: string; readonly features: readonly Feature[] }

/** What a pattern is made of, in order. `open` and `close` are the marks `[[` and `]]`. */
export type PatternNode = (
  | WordNode
  | { readonly kind: 'choice'; readonly options: readonly (readonly PatternNode[])[] }
  | { readonly kind: 'gap'; readonly min: number; readonly max: number }
  | { readonly kind: 'rest' | 'either' | 'start' | 'end' | 'open' | 'close' }
  | { readonly kind: 'not'; readonly nodes: readonly PatternNode[] }
) & { readonly optional?: boolean; readonly capture?: string }

export interface Pattern {
  /** As written. */
  readonly text: string
  readonly nodes: readonly PatternNode[]
}
