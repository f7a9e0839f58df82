import type { Span } from '../../../lexicon/engine/types.ts'
import { joinLines, moveBox, trimLineEnds, type Box } from '../box.ts'
import { findEdit } from '../edit.ts'
import type { View } from './field.ts'
import { firstWhere } from './first-where.ts'
import { mapUntil } from './map-until.ts'
import { createStyleCopier } from './mirror-style.ts'
import { boxesIn, type RangeBoxes } from './range-boxes.ts'

/** From where to where one looks at a mirror, px from its top. */
export interface Stretch {
  readonly top: number
  readonly bottom: number
}

/** A copy of a text field's inside that can be measured; a text field itself tells nothing about its glyphs. */
export interface Mirror {
  /**
   * To be called before anything of the page is read for the same pass: what is written afterwards would have the browser
   * lay the page out once more. `width` is that of the content box in CSS px, before any transform. Nobody waits for a key
   * to see whether the page gives the field another style at that moment.
   */
  readonly fill: (text: string, width: number, isTyping?: boolean) => void
  /**
   * Boxes of the spans of the text that was filled in, one a line, in the coordinates of the field's content box. Spans are
   * sorted; those outside `view` have none, `always` excepted. They end with the first of which `isEnough` says so.
   */
  readonly measure: (
    spans: readonly Span[],
    view: Stretch,
    always?: Span,
    isEnough?: View['isEnough'],
  ) => readonly (readonly Box[])[]
  /** Height of the text as last measured, CSS px. */
  readonly height: () => number
  /** Something that decides where glyphs stand may have changed, such as a font that came late. */
  readonly renew: () => void
  readonly forget: () => void
  readonly remove: () => void
}

/** A line of the text and its block. What is known of its place holds until its text or the style is another. */
interface Line {
  readonly block: HTMLElement
  text: string
  /** Offset in the text. */
  start: number
  top: number
  height: number | undefined
  /** By where they begin and end in the line, in coordinates of the block. */
  readonly boxes: RangeBoxes
}

/**
 * A mirror in `shelf`, a place in our shadow root that is laid out and never painted. Each line of the text is a
 * block of its own, so that after a key the browser lays out one line, and only that one is measured again.
 */
export function createMirror(field: HTMLElement, shelf: HTMLElement): Mirror {
  const element = document.createElement('div')
  element.className = 'mirror'
  shelf.append(element)
  const copyStyle = createStyleCopier(field, element)
  let lines: Line[] = []
  let held: string | undefined
  let widthBefore = -1
  /** Where the mirror stands, in this pass. */
  let corner: DOMRect | undefined

  const write = (text: string) => {
    if (text === held) return
    held = text
    const wanted = text.split('\n')
    const last = Math.min(lines.length, wanted.length)
    let same = 0
    while (same < last && lines[same]!.text === wanted[same]) same++
    let tail = 0
    while (tail < last - same && lines.at(-1 - tail)!.text === wanted.at(-1 - tail)) tail++
    const fresh = wanted.slice(same, wanted.length - tail)
    const old = lines.slice(same, lines.length - tail)
    const anchor = lines[lines.length - tail]?.block ?? null
    for (const { block } of old.slice(fresh.length)) block.remove()
    const put = fresh.map((line, i) => {
      const kept = old[i]
      if (kept) return rewrite(kept, line)
      const made = createLine(line)
      element.insertBefore(made.block, anchor)
      return made
    })
    lines = [...lines.slice(0, same), ...put, ...lines.slice(lines.length - tail)]
  }

  /** Where each line begins; only those that are new are measured. */
  const place = (): number => {
    let top = 0
    let start = 0
    for (const line of lines) {
      line.top = top
      line.start = start
      top += line.height ??= line.block.getBoundingClientRect().height
      start += line.text.length + 1
    }
    return top
  }

  const renew = () => {
    for (const line of lines) forgetPlace(line)
  }

  /** The span is cut at line breaks. */
  const piecesOf = (span: Span): readonly Box[] => {
    const pieces: Box[] = []
    for (let i = firstWhere(lines.length, (at) => lines[at]!.start > span.start) - 1; i < lines.length; i++) {
      const line = lines[i]!
      if (line.start >= span.end) break
      const start = Math.max(span.start - line.start, 0)
      const end = Math.min(span.end - line.start, line.text.length)
      if (start >= end) continue
      const own = boxesIn(line.boxes, line.block.firstChild!, start, end, () => {
        const { left, top } = (corner ??= element.getBoundingClientRect())
        return { left, top: top + line.top }
      })
      pieces.push(...own.map((box) => moveBox(box, 0, line.top)))
    }
    return pieces
  }

  const boxesOf = (span: Span): readonly Box[] => {
    const joined = joinLines(piecesOf(span))
    if (joined.length < 2) return joined
    const spaces = [...held!.slice(span.start, span.end).matchAll(/[^\S\n]/g)].map(({ index }) => {
      const start = span.start + index
      return { start, end: start + 1 }
    })
    return trimLineEnds(joined, (line) => {
      const next = firstWhere(spaces.length, (i) =>
        piecesOf(spaces[i]!).some(({ top, bottom }) => (top + bottom) / 2 > line.bottom),
      )
      return next > 0 ? piecesOf(spaces[next - 1]!)[0] : undefined
    })
  }

  return {
    fill: (text, width, isTyping) => {
      if (!element.isConnected) shelf.append(element)
      const isRestyled = (!isTyping || lines.length === 0) && copyStyle()
      if (isRestyled || width !== widthBefore) {
        renew()
        element.style.width = `${width}px`
        widthBefore = width
      }
      write(text)
    },
    measure: (spans, view, always, isEnough) => {
      place()
      corner = undefined
      // What comes later in the text stands no higher.
      const line = lines[firstWhere(lines.length, (i) => lines[i]!.top + lines[i]!.height! > view.top)]
      const first = firstWhere(spans.length, (i) => line !== undefined && spans[i]!.end > line.start)
      let isPast = false
      return mapUntil(
        spans,
        (span, i) => {
          if ((i < first || isPast) && span !== always) return []
          const boxes = boxesOf(span)
          isPast ||= boxes.some(({ top }) => top > view.bottom)
          return boxes
        },
        isEnough,
      )
    },
    height: place,
    renew,
    forget: () => {
      element.replaceChildren()
      lines = []
      held = undefined
    },
    remove: () => element.remove(),
  }
}

/** The line break keeps an empty line as high as the others, and is not painted at the end of one. */
function createLine(text: string): Line {
  const block = document.createElement('div')
  block.append(`${text}\n`)
  return { block, text, start: 0, top: 0, height: undefined, boxes: new Map() }
}

/** Changes only what differs: the browser keeps what it knows of the glyphs around it. */
function rewrite(line: Line, text: string): Line {
  const edit = findEdit(line.text, text)
  if (!edit) return line
  const { start, end, newEnd } = edit
  const node = line.block.firstChild as Text
  node.replaceData(start, end - start, text.slice(start, newEnd))
  line.text = text
  forgetPlace(line)
  return line
}

function forgetPlace(line: Line): void {
  line.height = undefined
  line.boxes.clear()
}
