import type { Span } from '../../../lexicon/engine/types.ts'
import { joinLines, trimLineEnds, type Box } from '../box.ts'
import { copyStyle } from './mirror-style.ts'

/** A copy of a text field's inside that can be measured; a text field itself tells nothing about its glyphs. */
export interface Mirror {
  /**
   * Boxes of the spans, one a line, in the coordinates of the field's content box.
   * `width` is that of the content box in CSS px, before any transform.
   */
  readonly measure: (text: string, spans: readonly Span[], width: number) => readonly (readonly Box[])[]
  /** Height of the text as last measured, CSS px. */
  readonly height: () => number
  /** Something that decides where glyphs stand may have changed, such as a font that came late. */
  readonly renew: () => void
  readonly forget: () => void
  readonly remove: () => void
}

/**
 * A mirror in `shelf`, a place in our shadow root that is laid out and never painted. Each line of the text is a
 * block of its own, so that after a key the browser lays out one line and not the whole note.
 */
export function createMirror(field: HTMLElement, shelf: HTMLElement): Mirror {
  const element = document.createElement('div')
  element.className = 'mirror'
  shelf.append(element)
  let lines: readonly string[] = []
  let widthBefore = -1
  /** Boxes in a line's block, by where they begin and end in it; those of a line that stays are not measured again. */
  let measured = new WeakMap<Node, Map<string, readonly Box[]>>()

  const fill = (text: string) => {
    const wanted = text.split('\n')
    const last = Math.min(lines.length, wanted.length)
    let same = 0
    while (same < last && lines[same] === wanted[same]) same++
    let tail = 0
    while (tail < last - same && lines.at(-1 - tail) === wanted.at(-1 - tail)) tail++
    const old = [...element.childNodes].slice(same, lines.length - tail)
    const anchor = element.childNodes[lines.length - tail] ?? null
    for (const node of old) node.remove()
    const fresh = document.createDocumentFragment()
    for (const line of wanted.slice(same, wanted.length - tail)) fresh.append(createLine(line))
    element.insertBefore(fresh, anchor)
    lines = wanted
  }

  const inBlock = (block: Element, start: number, end: number, left: number, top: number) => {
    const own = measured.get(block) ?? new Map<string, readonly Box[]>()
    measured.set(block, own)
    const name = `${start} ${end}`
    let boxes = own.get(name)
    if (!boxes) {
      const range = document.createRange()
      range.setStart(block.firstChild!, start)
      range.setEnd(block.firstChild!, end)
      boxes = [...range.getClientRects()].map((rect) => moved(rect, -left, -top))
      own.set(name, boxes)
    }
    return boxes
  }

  return {
    measure: (text, spans, width) => {
      if (!element.isConnected) shelf.append(element)
      if (copyStyle(field, element) || width !== widthBefore) measured = new WeakMap()
      widthBefore = width
      element.style.width = `${width}px`
      fill(text)
      const origin = element.getBoundingClientRect()
      const starts = startsOf(lines)
      const boxesOf = (span: Span): readonly Box[] =>
        piecesOf(span, lines, starts).flatMap(({ line, start, end }) => {
          const block = element.childNodes[line] as Element
          const { left, top } = block.getBoundingClientRect()
          return inBlock(block, start, end, left, top).map((box) =>
            moved(box, left - origin.left, top - origin.top),
          )
        })
      return spans.map((span) => {
        const joined = joinLines(boxesOf(span))
        if (joined.length < 2) return joined
        const spaces = [...text.slice(span.start, span.end).matchAll(/\s/g)].map(
          ({ index }) => span.start + index,
        )
        return trimLineEnds(
          joined,
          spaces.flatMap((at) => boxesOf({ start: at, end: at + 1 })),
        )
      })
    },
    height: () => element.getBoundingClientRect().height,
    renew: () => (measured = new WeakMap()),
    forget: () => {
      element.replaceChildren()
      lines = []
    },
    remove: () => element.remove(),
  }
}

const moved = ({ left, top, right, bottom }: Box, x: number, y: number): Box => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
})

/** The line break keeps an empty line as high as the others, and is not painted at the end of one. */
function createLine(line: string): HTMLElement {
  const block = document.createElement('div')
  block.append(`${line}\n`)
  return block
}

function startsOf(lines: readonly string[]): readonly number[] {
  let at = 0
  return lines.map((line) => {
    const start = at
    at += line.length + 1
    return start
  })
}

interface Piece extends Span {
  readonly line: number
}

/** The span cut at line breaks, each piece with offsets in its line. */
function piecesOf(span: Span, lines: readonly string[], starts: readonly number[]): readonly Piece[] {
  const pieces: Piece[] = []
  for (let line = lastAtOrBefore(starts, span.start); line < lines.length; line++) {
    if (starts[line]! >= span.end) break
    const start = Math.max(span.start - starts[line]!, 0)
    const end = Math.min(span.end - starts[line]!, lines[line]!.length)
    if (start < end) pieces.push({ line, start, end })
  }
  return pieces
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}
