/** A rectangle in CSS pixels; in the viewport unless said otherwise. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What two boxes share; empty (right ≤ left or bottom ≤ top) when they do not meet. */
export function intersect(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  }
}

export function isEmpty({ left, top, right, bottom }: Box): boolean {
  return right <= left || bottom <= top
}

/** True when the point lies in the box, or at most `slack` px outside. */
export function contains(box: Box, x: number, y: number, slack = 0): boolean {
  return x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack
}

export const moveBox = ({ left, top, right, bottom }: Box, x: number, y: number): Box => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
})

/** One box a line: the pieces that a line of text comes in (styles, directions) made one where they touch. */
export function joinLines(boxes: readonly Box[]): readonly Box[] {
  const lines: Box[] = []
  for (const box of boxes) {
    if (box.right - box.left < 0.5 || box.bottom <= box.top) continue
    const last = lines.at(-1)
    const middle = (box.top + box.bottom) / 2
    if (
      last &&
      middle > last.top &&
      middle < last.bottom &&
      box.left < last.right + 1.5 &&
      box.right > last.left - 1.5
    ) {
      lines[lines.length - 1] = {
        left: Math.min(last.left, box.left),
        top: Math.min(last.top, box.top),
        right: Math.max(last.right, box.right),
        bottom: Math.max(last.bottom, box.bottom),
      }
    } else lines.push(box)
  }
  return lines
}

/**
 * Where a line is wrapped, the space at its end is no part of what one would underline. `spaceOf` gives the last space of
 * a line.
 */
export function trimLineEnds(lines: readonly Box[], spaceOf: (line: Box) => Box | undefined): readonly Box[] {
  return lines.map((line, i) => {
    const space = i < lines.length - 1 ? spaceOf(line) : undefined
    const isAtEnd =
      space &&
      Math.abs(space.right - line.right) < 0.5 &&
      space.top < line.bottom &&
      space.bottom > line.top &&
      space.left > line.left
    return isAtEnd ? { ...line, right: space.left } : line
  })
}
