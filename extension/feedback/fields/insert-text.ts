/**
 * Who put the text in: the editor, which does so its own way; the browser, in a field of its own; or the browser in an
 * element that an editor may look after, which will see it only afterwards.
 */
export type InsertedBy = 'editor' | 'browser' | 'unseen'

/**
 * Puts text in place of the selection, as one step of the page's undo. The command is deprecated and has no
 * successor: no other way keeps that undo.
 */
export function insertText(text: string): void {
  if (text === '') document.execCommand('delete')
  else document.execCommand('insertText', false, text)
}

/** In Firefox a page reads only what its own objects hold. Chromium has one kind of object for both. */
function pageWorld(): Partial<Pick<typeof globalThis, 'DataTransfer'>> {
  return (globalThis as { readonly wrappedJSObject?: typeof globalThis }).wrappedJSObject ?? {}
}

/**
 * Offers the text to the editor as a spell checker's replacement, the one change by somebody else that editors expect.
 * The command of `insertText` tells nobody beforehand, so that an editor with a model of its own would take it back.
 * True where the editor says that it sees to it.
 */
export function offerText(field: HTMLElement, range: StaticRange, text: string): boolean {
  const dataTransfer = new (pageWorld().DataTransfer ?? DataTransfer)()
  dataTransfer.setData('text/plain', text)
  const event = new InputEvent('beforeinput', {
    inputType: 'insertReplacementText',
    dataTransfer,
    targetRanges: [range],
    bubbles: true,
    cancelable: true,
    composed: true,
  })
  return !field.dispatchEvent(event)
}
