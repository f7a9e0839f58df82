import type { Span } from '../../../../lexicon/engine/types.ts'
import { putMarks } from '../../../desk/bench/put-marks.ts'
import { filledRows, inputOf } from './rows.ts'

/**
 * Puts the brackets around what the draft marks, in examples where nobody has typed any. Not while somebody is in the
 * line.
 *
 * @param marked for each example that holds something, what is marked in it
 * @returns whether something was put
 */
export function markExamples(form: HTMLFormElement, marked: readonly (readonly Span[])[]): boolean {
  let put = false
  filledRows(form, 'marks').forEach((row, i) => {
    const input = inputOf(row)
    const spans = marked[i] ?? []
    if (spans.length === 0 || input === document.activeElement) return
    const text = putMarks(input.value, spans)
    if (text === input.value) return
    input.value = text
    put = true
  })
  return put
}
