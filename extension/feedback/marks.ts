import type { Orientation } from '../../lexicon/engine/types.ts'
import { contains, intersect, isEmpty, type Box } from './box.ts'

export interface Mark {
  readonly orientation: Orientation
  /** One a line, in the viewport. */
  readonly boxes: readonly Box[]
  readonly tone: string
  /** True for the one whose card is open. */
  readonly current: boolean
}

/** The drawn marks of one field. */
export interface Marks {
  /** `window` is the part of the viewport in which the field shows text. */
  readonly draw: (marks: readonly Mark[], window: Box) => void
  /** Number of the mark under a point of the viewport, and the box that was met. */
  readonly at: (x: number, y: number) => { readonly index: number; readonly box: Box } | null
  readonly remove: () => void
}

/** Nearer than this counts as on the mark, px. */
const SLACK = 2

/** Marks drawn into `parent`, in coordinates of the document, so that they scroll with the page. */
export function createMarks(parent: HTMLElement): Marks {
  const layer = document.createElement('div')
  layer.className = 'layer'
  let shown: { readonly index: number; readonly box: Box }[] = []

  return {
    draw: (marks, window) => {
      shown = []
      if (isEmpty(window) || marks.length === 0) {
        layer.remove()
        return
      }
      place(layer, window, { left: -scrollX, top: -scrollY })
      let used = 0
      marks.forEach((mark, index) => {
        mark.boxes.forEach((box, line) => {
          const visible = intersect(box, window)
          if (isEmpty(visible)) return
          shown.push({ index, box: visible })
          const element = layer.children[used++] ?? layer.appendChild(document.createElement('div'))
          const first = line === 0 ? ' first' : ''
          const last = line === mark.boxes.length - 1 ? ' last' : ''
          const name = `mark ${mark.orientation}${first}${last}${mark.current ? ' current' : ''}`
          if (element.className !== name) element.className = name
          place(element as HTMLElement, box, window)
          put(element as HTMLElement, '--tone', mark.tone)
        })
      })
      while (layer.children.length > used) layer.lastChild!.remove()
      if (!layer.isConnected) parent.append(layer)
    },
    at: (x, y) => shown.find(({ box }) => contains(box, x, y, SLACK)) ?? null,
    remove: () => {
      shown = []
      layer.remove()
    },
  }
}

function place(
  element: HTMLElement,
  box: Box,
  origin: { readonly left: number; readonly top: number },
): void {
  put(element, 'left', `${box.left - origin.left}px`)
  put(element, 'top', `${box.top - origin.top}px`)
  put(element, 'width', `${box.right - box.left}px`)
  put(element, 'height', `${box.bottom - box.top}px`)
}

/** What stands there already is not written again: the browser would style it anew. */
function put({ style }: HTMLElement, name: string, value: string): void {
  if (style.getPropertyValue(name) !== value) style.setProperty(name, value)
}
