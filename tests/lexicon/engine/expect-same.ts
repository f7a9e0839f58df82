import fc from 'fast-check'
import { expect } from 'vitest'
import { NotLoadedError } from '../../../lexicon/engine/analyser.ts'
import type { Analyser } from '../../../lexicon/engine/types.ts'
import { apply, edited } from './edits/edited.ts'

const SEED = 2026

/** The whole answer, suggestions and all, or that there is none. */
export function ask({ analyse }: Analyser, text: string): string {
  try {
    return JSON.stringify(analyse(text))
  } catch (error) {
    if (error instanceof NotLoadedError) return error.message
    throw error
  }
}

/** Every text on the way is answered as by somebody who sees it for the first time. */
export function expectSame(
  incremental: Analyser,
  whole: Analyser,
  from: readonly string[],
  numRuns: number,
): void {
  fc.assert(
    fc.property(edited(from), ({ text, edits }) => {
      let now = text
      expect(ask(incremental, now)).toBe(ask(whole, now))
      for (const edit of edits) {
        now = apply(now, edit)
        expect(ask(incremental, now)).toBe(ask(whole, now))
      }
    }),
    { numRuns, seed: SEED },
  )
}
