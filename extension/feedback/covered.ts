import type { Box } from './box.ts'
import { parentOf } from './fields/focus.ts'

/** More marks than this are not asked for one by one. */
const MOST = 200

/** Boxes that something of the page lies over, such as a menu, are left out: marks are drawn in front of everything. */
export function leaveCovered(
  boxes: readonly (readonly Box[])[],
  field: Element,
): readonly (readonly Box[])[] {
  if (boxes.length > MOST) return boxes
  return boxes.map((lines) => lines.filter((box) => !isCovered(box, field)))
}

function isCovered({ left, top, right, bottom }: Box, field: Element): boolean {
  const hit = field.ownerDocument.elementFromPoint((left + right) / 2, (top + bottom) / 2)
  // Our own host lies at the end of the page and has no say; nothing at all means outside the viewport.
  if (!hit || field.contains(hit) || hit.parentElement === field.ownerDocument.documentElement) return false
  for (let above: Element | null = field; above; above = parentOf(above)) if (above === hit) return false
  return true
}
