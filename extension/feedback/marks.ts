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
  /** Number of the mark under a point of the viewport, and the box that was met. */
  readonly at: (x: number, y: number) => { readonly index: number; readonly box: Box } | null
  readonly remove: () => void
}

/** Nearer than this counts as on the mark, px. */
const SLACK = 2

/** Marks of a field drawn into `parent`, in coordinates of the document, so that they scroll with the page. */
export function createMarks(parent: HTMLElement, field: Element): Marks {
  const layer = document.createElement('div')
  let placed = ''
  let toned: ReturnType<typeof backgroundOf> | undefined
  let tones: ReturnType<typeof tonesOn>
  let shown: { readonly index: number; readonly box: Box }[] = []
  /** The elements in the layer in their order, by how they look. */
  let drawn = new Map<string, HTMLElement>()

  /** What stands there already is neither written again nor asked for: the browser would style and paint it anew. */
  const put = (looks: ReadonlySet<string>) => {
    const left = [...drawn].flatMap(([look, element]) => (looks.has(look) ? [] : element))
    const fresh = [...looks].filter((look) => !drawn.has(look))
    for (const element of left.splice(fresh.length)) element.remove()
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
      const looks = new Set<string>()
      remarks.forEach((remark, index) => {
        boxes[index]!.forEach((box, line, { length }) => {
          const visible = intersect(box, window)
          if (isEmpty(visible)) return
          shown.push({ index, box: visible })
          const first = line === 0 ? ' first' : ''
          const last = line === length - 1 ? ' last' : ''
          const { orientation } = remark
          const name = `mark ${orientation}${first}${last}${remark === current ? ' current' : ''}`
          looks.add(`${name};--tone:${tones[orientation]};${markOf(box, window)}`)
        })
      })
      // Read before anything is written: the page would be laid out once more.
      const place = `layer;left:${window.left + scrollX}px;top:${window.top + scrollY}px;${sizeOf(window)}`
      put(looks)
      if (placed !== place) wear(layer, place)
      placed = place
      if (!layer.isConnected) parent.append(layer)
    },
    at: (x, y) => shown.find(({ box }) => contains(box, x, y, SLACK)) ?? null,
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

/** A class and, behind the first semicolon, a style. */
function wear(element: HTMLElement, look: string): HTMLElement {
  const end = look.indexOf(';')
  element.className = look.slice(0, end)
  element.style.cssText = look.slice(end + 1)
  return element
}
