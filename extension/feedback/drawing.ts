import type { Remark, Span } from '../../lexicon/engine/types.ts'
import type { Box } from './box.ts'
import { clip } from './clip.ts'
import { createCover } from './covered.ts'
import { findEdit, type Edit } from './edit.ts'
import type { Field, View } from './fields/field.ts'
import { firstWhere } from './fields/first-where.ts'
import { createMarks, type Marks } from './marks.ts'
import { areSame, isSame } from './remark-list.ts'

type Boxes = readonly (readonly Box[])[]

/** What was drawn last: the remarks of a text and where they stood, not cut off by anything. */
export interface Drawn {
  readonly text: string
  readonly remarks: readonly Remark[]
  readonly boxes: Boxes
}

/** The marks of a field, and of what they are the picture. */
export interface Drawing extends Pick<Marks, 'at' | 'remove'> {
  /** True where these remarks of this text are what is drawn. */
  readonly isOf: (text: string, remarks: readonly Remark[]) => boolean
  /** Measures, then draws; answers with the boxes of `open`, the remark whose card is open. */
  readonly draw: (text: string, remarks: readonly Remark[], open?: Remark) => readonly Box[] | undefined
  /**
   * Moves the marks that a key has moved. False where that is not all it may have done, so that all has to be drawn. Only
   * while somebody types.
   */
  readonly follow: (text: string, remarks: readonly Remark[]) => boolean
}

export function createDrawing(field: Field, parent: HTMLElement, isTyping: () => boolean): Drawing {
  const { element } = field
  const marks = createMarks(parent, element)
  const cover = createCover(element)
  let drawn: Drawn = { text: '', remarks: [], boxes: [] }
  let view: View | undefined
  const isOf = (text: string, remarks: readonly Remark[]) =>
    text === drawn.text && areSame(drawn.remarks, remarks)

  return {
    at: marks.at,
    remove: marks.remove,
    isOf,
    draw: (text, remarks, open) => {
      const window = clip(field.window(), element)
      view = { window, always: open, isTyping: isTyping() }
      const boxes = field.measure(text, remarks, view)
      drawn = { text, remarks, boxes }
      marks.draw(remarks, cover.leave(boxes, view), window, open)
      return open && boxes[remarks.indexOf(open)]
    },
    follow: (text, remarks) => {
      if (!view || view.always || !isTyping()) return false
      const now = { ...view, isTyping: true }
      if (isOf(text, remarks)) return true
      const moved = findMoved(drawn, text, remarks, now.window.bottom, (spans, isEnough) =>
        field.measure(text, spans, { ...now, isEnough }),
      )
      if (!moved) return false
      const { first, boxes } = moved
      drawn = { text, remarks, boxes: drawn.boxes.toSpliced(first, boxes.length, ...boxes) }
      marks.move(first, cover.leave(boxes, now))
      return true
    },
  }
}

/** Marks in a row that stand elsewhere now: number of the first, and the boxes of each. */
interface Moved {
  readonly first: number
  readonly boxes: Boxes
}

/**
 * What a key has moved, where no remark came, went or grew and all before it stands where it did; null otherwise. Remarks
 * are measured from the one before the edit up to the first behind it that has not moved, or that lies below `bottom` as
 * it did: those further on cannot have moved without it.
 */
export function findMoved(
  { text: before, remarks: old, boxes }: Drawn,
  text: string,
  remarks: readonly Remark[],
  bottom: number,
  measure: (spans: readonly Span[], isEnough: NonNullable<View['isEnough']>) => Boxes,
): Moved | null {
  const edit = findEdit(before, text)
  if (!edit) return null
  if (remarks.length !== old.length || !old.every((remark, i) => isMoved(remark, remarks[i]!, edit)))
    return null
  const first = firstWhere(remarks.length, (i) => remarks[i]!.start >= edit.newEnd)
  const from = Math.max(first - 1, 0)
  const isBelow = (lines: readonly Box[]) => lines.every(({ top }) => top > bottom)
  const found = measure(remarks.slice(from), (lines, at) => {
    const was = boxes[from + at]!
    const stands = areEqual(was, lines)
    return from + at < first ? !stands : stands || (isBelow(was) && isBelow(lines))
  })
  if (from < first && !areEqual(boxes[from]!, found[0]!)) return null
  return { first, boxes: found.slice(first - from) }
}

/** A long note has hundreds: nothing is made for those that a key has not touched. */
function isMoved(remark: Remark, now: Remark, { start, end, newEnd }: Edit): boolean {
  if (remark.end <= start) return isSame(remark, now)
  return remark.start >= end && isSame(remark, now, newEnd - end)
}

const areEqual = (a: readonly Box[], b: readonly Box[]): boolean => JSON.stringify(a) === JSON.stringify(b)
