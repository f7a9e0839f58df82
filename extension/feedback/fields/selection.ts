import { rootOf } from './focus.ts'

/** Chromium's own way into a shadow root, from before there was a standard one. */
interface SelectingRoot {
  readonly getSelection?: () => Selection | null
}

/** The selection as seen from inside the element's tree: the document's own view ends at shadow roots. */
export function readSelection(element: Element): StaticRange | null {
  const root = rootOf(element)
  const selection = (root as SelectingRoot).getSelection?.() ?? element.ownerDocument.getSelection()
  if (!selection || selection.rangeCount === 0) return null
  if (root instanceof ShadowRoot && 'getComposedRanges' in selection) {
    return selection.getComposedRanges({ shadowRoots: [root] })[0] ?? null
  }
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset })
}

/** Selects from one place to another. */
export function select(start: Node, startOffset: number, end: Node, endOffset: number): void {
  start.ownerDocument?.getSelection()?.setBaseAndExtent(start, startOffset, end, endOffset)
}
