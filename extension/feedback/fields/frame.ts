import type { Box } from '../box.ts'
import { isInput } from './node-kinds.ts'
import type { Sizes } from './watch-size.ts'

/** Where the inside of an element lies in the viewport, scaled by whatever is above it. */
export interface Frame {
  /** A box in the coordinates of the content box, as it is scrolled now, in the viewport. */
  readonly place: (box: Box) => Box
  /** Inside the border. */
  readonly padding: Box
  /** Inside the padding. */
  readonly content: Box
}

/** Read anew for every pass: nothing tells when an element moves. `lift` px are added above the content's top. */
export function readFrame(element: HTMLElement, { border, content }: Sizes, lift = 0): Frame {
  const rect = element.getBoundingClientRect()
  const style = getComputedStyle(element)
  const side = (name: string) => parseFloat(style.getPropertyValue(name)) || 0
  const scaleX = border.width > 0 ? rect.width / border.width : 1
  const scaleY = border.height > 0 ? rect.height / border.height : 1
  const borderLeft = side('border-left-width')
  const borderTop = side('border-top-width')
  // A scrollbar on the left (right-to-left text) is part of clientLeft, which is a whole number. One-line fields have
  // none, and in Firefox their padding is part of it.
  const scrollbar = isInput(element) ? 0 : element.clientLeft - borderLeft
  const left = borderLeft + (scrollbar >= 2 ? scrollbar : 0) + side('padding-left')
  const top = borderTop + side('padding-top')
  const toViewport = (box: Box): Box => ({
    left: rect.left + box.left * scaleX,
    top: rect.top + box.top * scaleY,
    right: rect.left + box.right * scaleX,
    bottom: rect.top + box.bottom * scaleY,
  })
  const { scrollLeft, scrollTop } = element
  return {
    place: (box) =>
      toViewport({
        left: left + box.left - scrollLeft,
        top: top + lift + box.top - scrollTop,
        right: left + box.right - scrollLeft,
        bottom: top + lift + box.bottom - scrollTop,
      }),
    padding: toViewport({
      left: borderLeft,
      top: borderTop,
      right: border.width - side('border-right-width'),
      bottom: border.height - side('border-bottom-width'),
    }),
    content: toViewport({ left, top, right: left + content.width, bottom: top + content.height }),
  }
}
