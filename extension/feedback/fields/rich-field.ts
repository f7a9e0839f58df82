import { createBlocks } from './blocks.ts'
import type { Field } from './field.ts'
import { isFocused } from './focus.ts'
import { readFrame } from './frame.ts'
import { insertText, offerText } from './insert-text.ts'
import { isEditable, offsetAt, pointAt, readRichText, type ReadTexts, type RichText } from './rich-text.ts'
import { readSelection, select, selectedText, withoutSpace } from './selection.ts'
import { endUndoStep } from './undo-step.ts'
import { nextFrame } from './wait.ts'
import { watchSize } from './watch-size.ts'

/** The root of an editable element. Its glyphs can be measured where they stand: nothing of it is copied. */
export function createRichField(element: HTMLElement, onResize: () => void, onChange: () => void): Field {
  const size = watchSize(element, onResize)
  let rich: RichText | null = null
  let texts: ReadTexts = new WeakMap()
  const blocks = createBlocks(element)
  const changes = new MutationObserver((records) => see(records) && onChange())
  changes.observe(element, { subtree: true, childList: true, characterData: true, attributes: true })

  /** True where the text may be another. */
  const see = (records: readonly MutationRecord[]): boolean => {
    blocks.see(records)
    const isOther = records.some(({ type }) => type !== 'attributes')
    if (isOther) rich = null
    return isOther
  }

  /** The text as it is now, read again only when something has changed. */
  const read = (): RichText => {
    if (see(changes.takeRecords())) queueMicrotask(onChange)
    return (rich ??= readRichText(element, texts))
  }

  const forget = () => {
    rich = null
    texts = new WeakMap()
  }

  return {
    element,
    read: () => read().text,
    measure: (text, spans, view) => {
      const now = read()
      return now.text === text ? blocks.measure(now.segments, spans, view) : spans.map(() => [])
    },
    window: () => readFrame(element, size.sizes()).padding,
    invalidate: () => (rich = null),
    restyle: onResize,
    forget,
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
    insert: async (text, kept) => {
      const before = read().text
      const selected = selectedText(element)
      const range = readSelection(element)
      if (range && offerText(element, range, text)) return 'editor'
      // Some take it without saying so, and draw it with the next frame.
      if (read().text === before) await nextFrame()
      if (read().text !== before) return 'editor'
      if (selectedText(element) !== selected) return 'unseen'
      // An editor that compares afterwards to see what is new would mistake old words that were written anew.
      if (kept && range) {
        select(range.endContainer, range.endOffset, range.endContainer, range.endOffset)
        await nextFrame()
      }
      endUndoStep(element)
      insertText(text.slice(kept))
      endUndoStep(element)
      return 'unseen'
    },
    release: () => {
      changes.disconnect()
      size.stop()
      forget()
    },
  }
}
