import { parentOf } from './fields/focus.ts'

/** How long the pointer rests on a mark before its card opens, and may be away before it closes, ms. */
const REST = 350
const AWAY = 300

interface PointerOptions {
  readonly field: HTMLElement
  /** Number of the mark under a point of the viewport. */
  readonly at: (x: number, y: number) => number | null
  readonly isOnCard: (event: Event) => boolean
  readonly onRest: (index: number) => void
  readonly onClick: (index: number) => void
  /** The pointer has left both the mark and the card. */
  readonly onAway: () => void
  /** Something else on the page was pressed. */
  readonly onElsewhere: () => void
}

/**
 * Marks take no part in the page's events: which one the pointer is on is found from where it is. `signal` ends it.
 */
export function watchPointer(options: PointerOptions, signal: AbortSignal): void {
  const { field } = options
  let over: number | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let pressed: { readonly x: number; readonly y: number } | null = null

  const change = (index: number | null) => {
    if (index === over) return
    over = index
    clearTimeout(timer)
    timer = index === null ? setTimeout(options.onAway, AWAY) : setTimeout(() => options.onRest(index), REST)
  }
  const listen = (target: EventTarget, type: string, act: (event: PointerEvent) => void) => {
    // A page that makes up a pointer could feel where the cards are, and so where the marks are.
    const actOnPerson = (event: Event) => event.isTrusted && act(event as PointerEvent)
    target.addEventListener(type, actOnPerson, { passive: true, capture: true, signal })
  }

  listen(field, 'pointermove', (event) => {
    // With a button down somebody selects text.
    if (event.buttons === 0 && event.pointerType !== 'touch') change(options.at(event.clientX, event.clientY))
  })
  listen(field, 'pointerleave', (event) => {
    if (event.target === field) change(null)
  })
  listen(field.ownerDocument, 'pointerover', (event) => {
    if (!options.isOnCard(event)) return
    clearTimeout(timer)
    over = null
  })
  listen(field.ownerDocument, 'pointerdown', (event) => {
    pressed = { x: event.clientX, y: event.clientY }
    // A press on a mark becomes a click on it.
    const onMark = isIn(event, field) && options.at(event.clientX, event.clientY) !== null
    if (!onMark && !options.isOnCard(event)) options.onElsewhere()
  })
  listen(field, 'click', (event) => {
    if (pressed && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > 4) return
    const index = options.at(event.clientX, event.clientY)
    clearTimeout(timer)
    if (index !== null) options.onClick(index)
  })
  signal.addEventListener('abort', () => clearTimeout(timer))
}

/** True when the event is about the field; of one in a closed shadow root the document is told of the host alone. */
function isIn(event: Event, field: Element): boolean {
  const path = event.composedPath()
  if (path.includes(field)) return true
  for (let above = parentOf(field); above; above = parentOf(above)) {
    if (above === path[0]) return above.shadowRoot === null
  }
  return false
}
