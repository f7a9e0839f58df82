import { rootOf } from './focus.ts'
import { isShadowRoot } from './node-kinds.ts'

/** Chromium's own way into a shadow root, from before there was a standard one. */
interface SelectingRoot {
  readonly getSelection?: () => Selection | null
}

/** The selection as seen from inside the element's tree: the document's own view ends at shadow roots. */
export function readSelection(element: Element): StaticRange | null {
  const root = rootOf(element)
  const selection = (root as SelectingRoot).getSelection?.() ?? element.ownerDocument.getSelection()
  if (!selection || selection.rangeCount === 0) return null
  if (isShadowRoot(root) && 'getComposedRanges' in selection) {
    return selection.getComposedRanges({ shadowRoots: [root] })[0] ?? null
  }
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset })
}

/** Selects from one place to another. */
export function select(start: Node, startOffset: number, end: Node, endOffset: number): void {
  start.ownerDocument?.getSelection()?.setBaseAndExtent(start, startOffset, end, endOffset)
}

/** What is selected, without white space: line breaks between blocks are no part of what the browser gives. */
export function selectedText(element: Element): string {
  const selection = readSelection(element)
  if (!selection) return ''
  const range = element.ownerDocument.createRange()
  range.setStart(selection.startContainer, selection.startOffset)
  range.setEnd(selection.endContainer, selection.endOffset)
  return withoutSpace(range.toString())
}

/** Nor are the characters that nobody sees. */
export const withoutSpace = (text: string): string => text.replace(/[\s\u200b\u2060\ufeff]/g, '')
