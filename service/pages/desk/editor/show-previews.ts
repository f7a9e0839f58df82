import type { Preview } from '../../../desk/bench/page-bench.ts'
import { element } from '../../tryout/element.ts'
import { filledRows } from './rows.ts'

/** Sentences that are shown of one suggestion. */
const SHOWN = 2

/** Each suggestion in the sentences that get it, with an open place where the writer goes on. */
export function showPreviews(form: HTMLFormElement, previews: readonly (readonly Preview[])[]): void {
  const rows = filledRows(form, 'suggestion')
  for (const place of form.querySelectorAll('[data-preview]'))
    if (!rows.some((row) => row.contains(place))) place.replaceChildren()
  rows.forEach((row, i) => {
    const lines = (previews[i] ?? []).slice(0, SHOWN).map(({ before, put, caret, after }) => {
      const filled =
        caret === undefined
          ? [put]
          : [put.slice(0, caret), element('span', { class: 'gap' }), put.slice(caret)]
      return element('p', {}, before, element('strong', {}, ...filled), after)
    })
    row.querySelector('[data-preview]')!.replaceChildren(...lines)
  })
}

/** Names that suggestions may replace, as the patterns give them now. */
export function offerCaptures(form: HTMLFormElement, captures: readonly string[]): void {
  for (const select of form.querySelectorAll<HTMLSelectElement>('select[name="replaces"]'))
    for (const name of captures)
      if (![...select.options].some(({ value }) => value === name)) select.add(new Option(name, name))
}
