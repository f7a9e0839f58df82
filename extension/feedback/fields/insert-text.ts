/**
 * Puts text in place of the selection, as one step of the page's undo. The command is deprecated and has no
 * successor: no other way keeps that undo.
 */
export function insertText(text: string): void {
  if (text === '') document.execCommand('delete')
  else document.execCommand('insertText', false, text)
}
