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
  /** True where a key has moved nothing of what is drawn, so that there is nothing to draw. Only while somebody types. */
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
      const isRight =
        isOf(text, remarks) || stands(drawn, text, remarks, (spans) => field.measure(text, spans, now))
      if (isRight) drawn = { ...drawn, text, remarks }
      return isRight
    },
  }
}

/**
 * True where all that is drawn stands right although the text is another. Only the remarks on both sides of the edit are
 * measured: those further away cannot have moved without them.
 */
export function stands(
  { text: before, remarks: old, boxes }: Drawn,
  text: string,
  remarks: readonly Remark[],
  measure: (spans: readonly Span[]) => Boxes,
): boolean {
  const edit = findEdit(before, text)
  if (!edit) return false
  if (remarks.length !== old.length || !old.every((remark, i) => isMoved(remark, remarks[i]!, edit)))
    return false
  const behind = firstWhere(remarks.length, (i) => remarks[i]!.start >= edit.newEnd)
  const near = [behind - 1, behind].filter((i) => remarks[i])
  const found = measure(near.map((i) => remarks[i]!))
  return near.every((i, at) => areEqual(boxes[i]!, found[at]!))
}

/** A long note has hundreds: nothing is made for those that a key has not touched. */
function isMoved(remark: Remark, now: Remark, { start, end, newEnd }: Edit): boolean {
  if (remark.end <= start) return isSame(remark, now)
  return remark.start >= end && isSame(remark, now, newEnd - end)
}

const areEqual = (a: readonly Box[], b: readonly Box[]): boolean =>
  a.length === b.length &&
  a.every(
    ({ left, top, right, bottom }, i) =>
      left === b[i]!.left && top === b[i]!.top && right === b[i]!.right && bottom === b[i]!.bottom,
  )
