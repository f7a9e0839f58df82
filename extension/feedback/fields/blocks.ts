import type { Span } from '../../../lexicon/engine/types.ts'
import { intersect, isEmpty, joinLines, moveBox, type Box } from '../box.ts'
import type { View } from './field.ts'
import { firstWhere } from './first-where.ts'
import { mapUntil } from './map-until.ts'
import { isText } from './node-kinds.ts'
import { boxesIn, type RangeBoxes } from './range-boxes.ts'
import { isBlock, type Segment } from './rich-text.ts'

/** A block of an editable element as it was measured last. */
interface Block {
  readonly size: string
  readonly boxes: WeakMap<Text, RangeBoxes>
}

/** A block in the viewport. */
interface Place {
  readonly element: Element
  readonly rect: Box
  readonly isNear: boolean
  /** Asked for where something in it is measured. */
  block?: Block
}

/** Where the words of an editable element stand. */
export interface Blocks {
  readonly measure: (
    segments: readonly Segment[],
    spans: readonly Span[],
    view: View,
  ) => readonly (readonly Box[])[]
  /** What the page has changed in the element. */
  readonly see: (changes: readonly MutationRecord[]) => void
}

/**
 * To measure a block costs less than to measure each span in it. Most of a long note is out of view; and while somebody
 * types, what stands in a block of the same size that nothing was changed in stands where it did. Whatever else a page
 * may do to its text, such as another font, is seen once they rest.
 */
export function createBlocks(root: HTMLElement): Blocks {
  let known = new WeakMap<Node, Block>()

  const blockOf = (node: Node): Element => {
    let block = isText(node) ? node.parentElement : (node as Element)
    while (block && block !== root && !isBlock(block)) block = block.parentElement
    return block ?? root
  }

  const place = (element: Element, window: Box): Place => {
    const rect = element.getBoundingClientRect()
    return { element, rect, isNear: element === root || !isEmpty(intersect(rect, window)) }
  }

  const measured = ({ element, rect }: Place): Block => {
    const size = `${rect.right - rect.left} ${rect.bottom - rect.top} ${element.scrollLeft} ${element.scrollTop}`
    const block = known.get(element)
    if (block?.size === size) return block
    const fresh = { size, boxes: new WeakMap<Text, RangeBoxes>() }
    known.set(element, fresh)
    return fresh
  }

  const inText = (found: Place, text: Text, start: number, end: number) => {
    const { rect } = found
    const block = (found.block ??= measured(found))
    const own = block.boxes.get(text) ?? new Map<string, readonly Box[]>()
    block.boxes.set(text, own)
    return boxesIn(own, text, start, end, () => rect).map((box) => moveBox(box, rect.left, rect.top))
  }

  return {
    measure: (segments, spans, { window, always, isTyping, isEnough }) => {
      if (!isTyping) known = new WeakMap()
      const places = new Map<Element, Place>()
      const placeOf = (element: Element) => {
        const found = places.get(element) ?? place(element, window)
        places.set(element, found)
        return found
      }
      const boxesOf = (span: Span) => {
        const boxes: Box[] = []
        // Node by node: a range over several would give the boxes of whole elements as well.
        for (let i = firstWhere(segments.length, (at) => segments[at]!.end > span.start); ; i++) {
          const segment = segments[i]
          if (!segment || segment.start >= span.end) return joinLines(boxes)
          const found = placeOf(blockOf(segment.node))
          if (!found.isNear && span !== always) continue
          const first = segment.from - segment.start
          const start = first + Math.max(span.start, segment.start)
          boxes.push(...inText(found, segment.node, start, first + Math.min(span.end, segment.end)))
        }
      }
      return mapUntil(spans, boxesOf, isEnough)
    },
    see: (changes) => {
      for (const { type, target } of changes) {
        // A class or a style may reach anything below; other text moves what comes behind it in blocks around it too.
        if (type === 'attributes') known = new WeakMap()
        for (let node: Node | null = target; node; node = node === root ? null : node.parentNode)
          known.delete(node)
      }
    },
  }
}
