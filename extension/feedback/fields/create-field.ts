import type { Field } from './field.ts'
import { createRichField } from './rich-field.ts'
import { createTextField } from './text-field.ts'
import { isInput, isTextarea } from './node-kinds.ts'

/**
 * The field behind an element. `shelf` is a place that is laid out and never painted; `onResize` tells of new sizes,
 * `onChange` of text that changed without an `input` event, where that can be seen.
 */
export function createField(
  element: HTMLElement,
  shelf: HTMLElement,
  { onResize, onChange }: { readonly onResize: () => void; readonly onChange: () => void },
): Field {
  return isTextarea(element) || isInput(element)
    ? createTextField(element, shelf, onResize)
    : createRichField(element, onResize, onChange)
}
