import { intersect, isEmpty, type Box } from './box.ts'
import type { View } from './fields/field.ts'
import { parentOf } from './fields/focus.ts'
import { isLevel } from './fields/is-level.ts'

/** More boxes in view than this are not asked for one by one. */
const MOST = 200

/**
 * Leaves out boxes that something of the page lies over, such as a menu: marks are drawn in front of everything. All of
 * them in a field whose lines are turned; the card comes by key, and the panel lists its remarks.
 */
export interface Cover {
  /**
   * While somebody types nothing is looked up, as each look costs; what lay covered in its place still does.
   */
  readonly leave: (boxes: readonly (readonly Box[])[], view: View) => readonly (readonly Box[])[]
}

export function createCover(field: Element): Cover {
  let covered: ReadonlySet<string> = new Set()
  let isTurned = !isLevel(field)
  return {
    leave: (boxes, { window, isTyping }) => {
      if (!isTyping) {
        isTurned = !isLevel(field)
        const inView = boxes.flat().filter((box) => !isEmpty(intersect(box, window)))
        const all = inView.length > MOST ? [] : inView
        covered = new Set(all.filter((box) => isCovered(box, field)).map(nameOf))
      }
      if (isTurned) return boxes.map(() => [])
      if (covered.size === 0) return boxes
      return boxes.map((lines) => lines.filter((box) => !covered.has(nameOf(box))))
    },
  }
}

const nameOf = ({ left, top }: Box): string => `${Math.round(left)} ${Math.round(top)}`

function isCovered({ left, top, right, bottom }: Box, field: Element): boolean {
  const hit = field.ownerDocument.elementFromPoint((left + right) / 2, (top + bottom) / 2)
  // Our own host lies at the end of the page and has no say; nothing at all means outside the viewport.
  if (!hit || field.contains(hit) || hit.parentElement === field.ownerDocument.documentElement) return false
  for (let above: Element | null = field; above; above = parentOf(above)) if (above === hit) return false
  return true
}
