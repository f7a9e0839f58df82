import type { Span } from '../../../../lexicon/engine/types.ts'
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
    if (spans.length === 0 || /\[\[|\]\]/.test(input.value) || input === document.activeElement) return
    // As it is read: without the spaces that somebody typed too many.
    const text = input.value.trim().replace(/\s+/g, ' ')
    input.value = [...spans]
      .reverse()
      .reduce(
        (rest, { start, end }) => `${rest.slice(0, start)}[[${rest.slice(start, end)}]]${rest.slice(end)}`,
        text,
      )
    put = true
  })
  return put
}
