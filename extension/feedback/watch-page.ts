import { parentOf } from './fields/focus.ts'

/** Attributes by which a page moves, scales, hides and shows what is inside. */
const STYLING = ['class', 'style', 'hidden', 'open', 'inert']

/**
 * Who is told: of what moves marks, of other styles around the field, of what also changes the glyphs, of a caret that
 * went elsewhere.
 */
export interface Watcher {
  readonly onMove: () => void
  readonly onDress: () => void
  readonly onRestyle: () => void
  readonly onSelect: () => void
}

/**
 * Tells when something of the page may have moved or changed the field: scrolling, sizes, fonts, transitions, another
 * style of what is around it, and the field moving for any other reason, which an intersection observer around its
 * place sees. No timer, no polling.
 */
export function watchPage(
  field: HTMLElement,
  { onMove, onDress, onRestyle, onSelect }: Watcher,
  signal: AbortSignal,
): void {
  const page = field.ownerDocument
  const view = page.defaultView!
  const passive = { passive: true, capture: true, signal }
  page.addEventListener('scroll', onMove, passive)
  for (const type of ['resize', 'load']) view.addEventListener(type, onRestyle, passive)
  for (const type of ['transitionend', 'animationend', 'click', 'toggle', 'focusin', 'focusout']) {
    page.addEventListener(type, onMove, passive)
  }
  // A page that puts other text into a text field moves the caret, and nothing else tells of it.
  const onSelection = ({ currentTarget }: Event) => {
    // What the field tells comes by way of the page, unless it is in a shadow root.
    if (currentTarget === page || field.getRootNode() !== page) onSelect()
  }
  for (const target of [page, field]) target.addEventListener('selectionchange', onSelection, passive)
  page.fonts.addEventListener('loadingdone', onRestyle, { signal })
  watchAround(field, onDress, signal)
  watchPlace(field, onMove, signal)
}

/** What does not leave its place may still be scaled or hidden within it. */
function watchAround(field: HTMLElement, onDress: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(onDress)
  for (let above: Element | null = field; above; above = parentOf(above)) {
    observer.observe(above, { attributes: true, attributeFilter: STYLING })
  }
  signal.addEventListener('abort', () => observer.disconnect())
}

/**
 * An observer whose root is cut to the place of the field sees it leave that place. `share` is how much of the field
 * can be seen where it is: something around it may cut it off.
 */
function watchPlace(field: HTMLElement, onMove: () => void, signal: AbortSignal): void {
  let observer: IntersectionObserver | undefined
  const arm = (share: number) => {
    observer?.disconnect()
    if (signal.aborted || !field.isConnected) return
    const { left, top, right, bottom } = field.getBoundingClientRect()
    const margins = [top, innerWidth - right, innerHeight - bottom, left].map(
      (side) => `${-Math.floor(side)}px`,
    )
    let settled = false
    const see = ([{ intersectionRatio }]: readonly IntersectionObserverEntry[]) => {
      if (settled) {
        onMove()
        arm(1)
      } else if (intersectionRatio < share && intersectionRatio > 0) arm(intersectionRatio)
      settled = true
    }
    const options = { root: field.ownerDocument, rootMargin: margins.join(' '), threshold: share }
    observer = new IntersectionObserver((entries) => see(entries.slice(-1)), options)
    observer.observe(field)
  }
  arm(1)
  signal.addEventListener('abort', () => observer?.disconnect())
}
