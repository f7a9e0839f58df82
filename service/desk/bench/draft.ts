import type { SourceFile } from '../../../lexicon/source/lexicon-source.ts'
import type { Said } from '../../../lexicon/source/problem.ts'

/** What a trainer is working on: one file of the lexicon, as it would be published. */
export interface Draft extends SourceFile {
  /** Path that it has in the published lexicon, where that is another one: it is being renamed or moved. */
  readonly was?: string
}

/** Something to look at before a draft is published. */
export interface Finding {
  /** Field of the draft (`examples.marks`) and the item in it, from 0; none: the draft as a whole. */
  readonly field?: string
  readonly item?: number
  readonly says: Said
  /** True: the draft cannot be published as it is. False: worth a thought. */
  readonly blocks: boolean
  /** Path of another entry or word class that it speaks of. */
  readonly about?: string
}
