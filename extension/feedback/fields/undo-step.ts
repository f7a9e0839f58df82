/**
 * Editors that keep undo by themselves and make a step only when they hear of something other than typing, known by
 * the class of their text, and what they take for that: a spell checker's replacement (TinyMCE), a click (CKEditor 4).
 */
const SIGNALS: readonly (readonly [name: string, signal: () => Event])[] = [
  ['mce-content-body', () => new InputEvent('input', { inputType: 'insertReplacementText', bubbles: true })],
  ['cke_editable', () => new MouseEvent('click', { bubbles: true })],
]

/** Makes what the field holds now a step of its own in the editor's undo. */
export function endUndoStep(field: HTMLElement): void {
  const [, signal] = SIGNALS.find(([name]) => field.classList.contains(name)) ?? []
  if (signal) field.dispatchEvent(signal())
}
