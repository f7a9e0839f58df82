import { moveBox, type Box } from '../box.ts'

/** Boxes of stretches of one text that were measured, from the corner of its block, by where they begin and end. */
export type RangeBoxes = Map<string, readonly Box[]>

/** The boxes of a stretch of a text, measured where they are not known; `block` tells where the block itself is just now. */
export function boxesIn(
  known: RangeBoxes,
  text: Node,
  start: number,
  end: number,
  block: () => Pick<Box, 'left' | 'top'>,
): readonly Box[] {
  const name = `${start} ${end}`
  let boxes = known.get(name)
  if (!boxes) {
    const { left, top } = block()
    const range = document.createRange()
    range.setStart(text, start)
    range.setEnd(text, end)
    boxes = [...range.getClientRects()].map((box) => moveBox(box, -left, -top))
    known.set(name, boxes)
  }
  return boxes
}
