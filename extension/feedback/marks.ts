import type { Remark } from '../../lexicon/engine/types.ts'
import { contains, intersect, isEmpty, type Box } from './box.ts'
import { backgroundOf, tonesOn } from './tone.ts'

/** The drawn marks of one field. */
export interface Marks {
  /**
   * `boxes` are those of each remark, one a line, in the viewport; `window` is the part of it in which the field shows
   * text; `current` is the remark whose card is open.
   */
  readonly draw: (
    remarks: readonly Remark[],
    boxes: readonly (readonly Box[])[],
    window: Box,
    current?: Remark,
  ) => void
  /** Other boxes for some of the remarks in a row, from number `first` on; all else stays as it was drawn. */
  readonly move: (first: number, boxes: readonly (readonly Box[])[]) => void
  /** Number of the mark under a point of the viewport, and the box that was met. */
  readonly at: (x: number, y: number) => { readonly index: number; readonly box: Box } | null
  readonly remove: () => void
}

/** What can be seen of a remark on one line. */
interface Piece {
  readonly index: number
  readonly box: Box
  /** A class and, behind the first semicolon, a style. */
  readonly look: string
}

/** Nearer than this counts as on the mark, px. */
const SLACK = 2

/** Marks of a field drawn into `parent`, in coordinates of the document, so that they scroll with the page. */
export function createMarks(parent: HTMLElement, field: Element): Marks {
  const layer = document.createElement('div')
  let placed = ''
  let toned: ReturnType<typeof backgroundOf> | undefined
  let tones: ReturnType<typeof tonesOn>
  /** By remark. */
  let shown: (readonly Piece[])[] = []
  let piecesOf: (lines: readonly Box[], index: number) => readonly Piece[] = () => []
  /** The elements in the layer in their order, by how they look. */
  let drawn = new Map<string, HTMLElement>()

  /** What stands there already is neither written again nor asked for: the browser would style and paint it anew. */
  const put = () => {
    const looks = new Set(shown.flatMap((pieces) => pieces.map(({ look }) => look)))
    const left = [...drawn].flatMap(([look, element]) => (looks.has(look) ? [] : element))
    // All others of the new ones are what was there.
    const fresh = looks.size - (drawn.size - left.length)
    for (const element of left.splice(fresh)) element.remove()
    let next = layer.firstChild
    drawn = new Map(
      [...looks].map((look) => {
        const element = drawn.get(look) ?? wear(left.shift() ?? document.createElement('div'), look)
        if (element === next) next = element.nextSibling
        else layer.insertBefore(element, next)
        return [look, element]
      }),
    )
  }

  return {
    draw: (remarks, boxes, window, current) => {
      shown = []
      if (isEmpty(window) || remarks.length === 0) {
        layer.remove()
        return
      }
      const background = backgroundOf(field)
      if (`${background}` !== `${toned}`) tones = tonesOn((toned = background))
      piecesOf = (lines, index) =>
        lines.flatMap((box, line) => {
          const visible = intersect(box, window)
          if (isEmpty(visible)) return []
          const remark = remarks[index]!
          const first = line === 0 ? ' first' : ''
          const last = line === lines.length - 1 ? ' last' : ''
          const { orientation } = remark
          const name = `mark ${orientation}${first}${last}${remark === current ? ' current' : ''}`
          const look = `${name};${markOf(box, window)}`
          return { index, box: visible, look }
        })
      shown = boxes.map(piecesOf)
      // Read before anything is written: the page would be laid out once more.
      const corner = `left:${window.left + scrollX}px;top:${window.top + scrollY}px;${sizeOf(window)}`
      const place = `layer;${corner};--closes:${tones.deficit};--opens:${tones.possibility}`
      put()
      if (placed !== place) wear(layer, place)
      placed = place
      if (!layer.isConnected) parent.append(layer)
    },
    move: (first, boxes) => {
      if (!layer.isConnected) return
      shown = shown.toSpliced(first, boxes.length, ...boxes.map((lines, i) => piecesOf(lines, first + i)))
      put()
    },
    at: (x, y) => shown.flat().find(({ box }) => contains(box, x, y, SLACK)) ?? null,
    remove: () => {
      shown = []
      layer.remove()
    },
  }
}

const sizeOf = ({ left, top, right, bottom }: Box): string =>
  `width:${right - left}px;height:${bottom - top}px`

/** Nothing in the layer is positioned: the browser would look after each as a layer of its own. */
const markOf = (box: Box, { left, top }: Box): string =>
  `margin:${box.top - top}px 0 0 ${box.left - left}px;${sizeOf(box)}`

/** See `Piece.look`. */
function wear(element: HTMLElement, look: string): HTMLElement {
  const end = look.indexOf(';')
  element.className = look.slice(0, end)
  element.style.cssText = look.slice(end + 1)
  return element
}
