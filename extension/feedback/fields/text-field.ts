import type { Span } from '../../../lexicon/engine/types.ts'
import type { Box } from '../box.ts'
import type { Field, View } from './field.ts'
import { isFocused } from './focus.ts'
import { readFrame } from './frame.ts'
import { insertText } from './insert-text.ts'
import { createMirror, type Stretch } from './mirror.ts'
import { watchSize } from './watch-size.ts'
import { isInput } from './node-kinds.ts'

/** Where nothing says what of a mirror is looked at. */
const WHOLE: Stretch = { top: -Infinity, bottom: Infinity }

interface Measured {
  readonly text: string
  readonly spans: readonly Span[]
  readonly boxes: readonly (readonly Box[])[]
  readonly height: number
}

/**
 * A `<textarea>` or one-line `<input>`. What it shows is measured on a mirror in `shelf`, each line once for each size
 * and style, when it comes into view. The mirror holds text only while the field has the focus: for the time
 * afterwards all of it is measured, and scrolling only moves the result.
 */
export function createTextField(
  element: HTMLTextAreaElement | HTMLInputElement,
  shelf: HTMLElement,
  onResize: () => void,
): Field {
  const mirror = createMirror(element, shelf)
  let known: Measured | null = null
  const renew = () => {
    known = null
    mirror.renew()
  }
  const size = watchSize(element, () => {
    renew()
    onResize()
  })

  /** All of it, once for each text, where the mirror may not keep it. */
  const measureWhole = (text: string, spans: readonly Span[]): Measured => {
    if (known?.text === text && known.spans === spans) return known
    mirror.fill(text, size.sizes().content.width)
    const boxes = mirror.measure(spans, WHOLE)
    known = { text, spans, boxes, height: mirror.height() }
    if (!isFocused(element)) mirror.forget()
    return known
  }
  const measureInView = (text: string, spans: readonly Span[], view: View) => {
    const { window, always, isTyping, isEnough } = view
    mirror.fill(text, size.sizes().content.width, isTyping)
    const { place } = readFrame(element, size.sizes())
    const pixel = place({ left: 0, top: 0, right: 0, bottom: 1 })
    const inMirror = (y: number) => (y - pixel.top) / (pixel.bottom - pixel.top)
    const seen = { top: inMirror(window.top), bottom: inMirror(window.bottom) }
    const last = isEnough && ((boxes: readonly Box[], at: number) => isEnough(boxes.map(place), at))
    return mirror.measure(spans, seen, always, last).map((lines) => lines.map(place))
  }

  return {
    element,
    read: () => element.value,
    measure: (text, spans, view) => {
      if (spans.length === 0) return []
      if (!isInput(element) && isFocused(element)) return measureInView(text, spans, view)
      const { boxes, height } = measureWhole(text, spans)
      // One line stands in the middle of its field, however high that is.
      const lift = isInput(element) ? (size.sizes().content.height - height) / 2 : 0
      const { place } = readFrame(element, size.sizes(), lift)
      return boxes.map((lines) => lines.map(place))
    },
    window: () => {
      const { padding, content } = readFrame(element, size.sizes())
      // A one-line field cuts its text at the padding, a textarea at the border.
      return isInput(element) ? { ...padding, left: content.left, right: content.right } : padding
    },
    invalidate: renew,
    restyle: () => {
      known = null
      onResize()
    },
    forget: mirror.forget,
    caret: () => (isFocused(element) ? element.selectionStart : null),
    keepSelection: () => {
      const { selectionStart, selectionEnd, selectionDirection } = element
      return () => {
        element.focus({ preventScroll: true })
        element.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none')
      }
    },
    setCaret: (offset) => {
      element.focus({ preventScroll: true })
      element.setSelectionRange(offset, offset)
    },
    select: ({ start, end }) => {
      element.focus({ preventScroll: true })
      element.setSelectionRange(start, end)
      return Promise.resolve(element.selectionStart === start && element.selectionEnd === end)
    },
    insert: (text) => {
      insertText(text)
      return Promise.resolve('browser')
    },
    release: () => {
      size.stop()
      mirror.remove()
    },
  }
}
