import type { Span } from '../../../lexicon/engine/types.ts'
import { intersect, isEmpty, joinLines, type Box } from '../box.ts'
import type { Field } from './field.ts'
import { isFocused } from './focus.ts'
import { readFrame } from './frame.ts'
import { insertText, offerText } from './insert-text.ts'
import { isBlock, isEditable, offsetAt, pointAt, readRichText, type RichText } from './rich-text.ts'
import { readSelection, select, selectedText, withoutSpace } from './selection.ts'
import { endUndoStep } from './undo-step.ts'
import { nextFrame } from './wait.ts'
import { watchSize } from './watch-size.ts'

/** The root of an editable element. Its glyphs can be measured where they stand: nothing of it is copied. */
export function createRichField(element: HTMLElement, onResize: () => void, onChange: () => void): Field {
  const size = watchSize(element, onResize)
  let rich: RichText | null = null
  const changes = new MutationObserver(() => {
    rich = null
    onChange()
  })
  changes.observe(element, { subtree: true, childList: true, characterData: true })

  /** The text as it is now, read again only when something has changed. */
  const read = (): RichText => {
    if (changes.takeRecords().length > 0) {
      rich = null
      queueMicrotask(onChange)
    }
    return (rich ??= readRichText(element))
  }

  return {
    element,
    read: () => read().text,
    measure: (text, spans, window, always) => {
      if (spans.length === 0) return []
      const now = read()
      const isNear = createNearness(element, window)
      return spans.map((span) =>
        now.text === text ? boxesOf(now, span, span === always ? undefined : isNear) : [],
      )
    },
    window: () => readFrame(element, size.sizes()).padding,
    invalidate: () => (rich = null),
    restyle: onResize,
    forget: () => (rich = null),
    caret: () => {
      const selection = isFocused(element) ? readSelection(element) : null
      if (!selection || !element.contains(selection.startContainer)) return null
      return offsetAt(read(), selection.startContainer, selection.startOffset)
    },
    keepSelection: () => {
      const kept = readSelection(element)
      return () => {
        element.focus({ preventScroll: true })
        if (kept && element.contains(kept.startContainer) && element.contains(kept.endContainer)) {
          select(kept.startContainer, kept.startOffset, kept.endContainer, kept.endOffset)
        }
      }
    },
    setCaret: (offset) => {
      element.focus({ preventScroll: true })
      const point = pointAt(read(), offset, true) ?? pointAt(read(), offset)
      if (point) select(point.node, point.offset, point.node, point.offset)
    },
    select: async (span) => {
      const now = read()
      const first = pointAt(now, span.start)
      const last = span.start === span.end ? first : pointAt(now, span.end, true)
      if (!first || !last || !isEditable(now, span.start, span.end, element)) return false
      element.focus({ preventScroll: true })
      select(first.node, first.offset, last.node, last.offset)
      // The browser tells of a selection a moment later, and an editor edits where it was told last.
      await nextFrame()
      return selectedText(element) === withoutSpace(now.text.slice(span.start, span.end))
    },
    insert: async (text) => {
      const before = read().text
      const selected = selectedText(element)
      const range = readSelection(element)
      if (range && offerText(element, range, text)) return 'editor'
      // Some take it without saying so, and draw it with the next frame.
      if (read().text === before) await nextFrame()
      if (read().text !== before) return 'editor'
      if (selectedText(element) !== selected) return 'browser unseen'
      endUndoStep(element)
      insertText(text)
      endUndoStep(element)
      return 'browser unseen'
    },
    release: () => {
      changes.disconnect()
      size.stop()
      rich = null
    },
  }
}

/** Node by node: a range over several would give the boxes of whole elements as well. */
function boxesOf(
  { segments }: RichText,
  { start, end }: Span,
  isNear?: (node: Text) => boolean,
): readonly Box[] {
  const range = document.createRange()
  const rects = segments
    .filter((segment) => segment.start < end && start < segment.end)
    .flatMap((segment) => {
      if (isNear && !isNear(segment.node)) return []
      const first = segment.from - segment.start
      range.setStart(segment.node, first + Math.max(start, segment.start))
      range.setEnd(segment.node, first + Math.min(end, segment.end))
      return [...range.getClientRects()]
    })
  return joinLines(rects)
}

/**
 * Whether a text stands in a block that meets the window: to measure a block costs less than to measure each span in
 * it, and most of a long note is out of view.
 */
function createNearness(root: HTMLElement, window: Box): (node: Text) => boolean {
  const known = new Map<Element, boolean>()
  return (node) => {
    let block: Element | null = node.parentElement
    while (block && block !== root && !isBlock(block)) block = block.parentElement
    if (!block || block === root) return true
    let isNear = known.get(block)
    if (isNear === undefined) {
      isNear = !isEmpty(intersect(block.getBoundingClientRect(), window))
      known.set(block, isNear)
    }
    return isNear
  }
}
