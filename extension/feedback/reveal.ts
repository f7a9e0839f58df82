import type { Box } from './box.ts'
import { parentOf } from './fields/focus.ts'
import { isInput } from './fields/node-kinds.ts'

/** Room left around what is revealed, px. */
const ROOM = 24

/** Scrolls the field, whatever scrolls around it, and the page, no further than it takes to see the box. */
export function reveal(box: Box, field: HTMLElement): void {
  let { left, top, right, bottom } = box
  for (let element: Element | null = field; element; element = parentOf(element)) {
    const isPage = element === field.ownerDocument.scrollingElement
    if (!isPage && !canScroll(element)) continue
    const frame = isPage
      ? { left: 0, top: 0, right: innerWidth, bottom: innerHeight }
      : element.getBoundingClientRect()
    const [x, y] = [element.scrollLeft, element.scrollTop]
    element.scrollBy({
      left: distance(left, right, frame.left, frame.right),
      top: distance(top, bottom, frame.top, frame.bottom),
      behavior: 'instant',
    })
    const [movedX, movedY] = [element.scrollLeft - x, element.scrollTop - y]
    left -= movedX
    right -= movedX
    top -= movedY
    bottom -= movedY
  }
}

function canScroll(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth) return false
  return isInput(element) || /auto|scroll/.test(getComputedStyle(element).overflow)
}

function distance(start: number, end: number, from: number, to: number): number {
  const room = Math.min(ROOM, (to - from) / 4)
  if (start < from + room && end > to - room) return 0
  if (end > to - room) return end - to + room
  return start < from + room ? start - from - room : 0
}
