import { browser } from '../browser.ts'
import { isDocument, isHtml } from '../feedback/fields/node-kinds.ts'

/** Both browsers let extensions into closed shadow roots, each its own way. */
interface Openers {
  readonly dom?: { readonly openOrClosedShadowRoot: (element: Element) => ShadowRoot | null }
}
interface Opening {
  readonly openOrClosedShadowRoot?: ShadowRoot | null
}

/** The shadow root of an element, closed ones too; null where there is none. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (!isHtml(element)) return null
  const { dom } = browser as Openers
  return dom ? dom.openOrClosedShadowRoot(element) : ((element as Opening).openOrClosedShadowRoot ?? null)
}

/** The element with the focus, inside shadow roots too. */
export function focusedElement(): Element | null {
  return innermost(document.activeElement)
}

/**
 * Calls with the innermost element that gains the focus. An event of the focus that goes from one element of a shadow
 * root to another never leaves that root: every root that the focus has been in is listened to.
 */
export function watchFocus(onFocus: (element: Element) => void, signal: AbortSignal): void {
  const listen = ({ target }: Event) => {
    const outer = isDocument(target as Node) ? (target as Document).activeElement : target
    if ((outer as Node | null)?.nodeType === 1) onFocus(innermost(outer as Element, watch)!)
  }
  const watch = (root: Window | ShadowRoot) =>
    root.addEventListener('focusin', listen, { capture: true, passive: true, signal })
  watch(window)
  innermost(document.activeElement, watch)
}

/** Down through shadow roots to where the focus is; `onRoot` is called with each on the way. */
function innermost(element: Element | null, onRoot?: (root: ShadowRoot) => void): Element | null {
  let active = element
  for (;;) {
    const root = active && shadowRootOf(active)
    if (!root) return active
    onRoot?.(root)
    if (!root.activeElement) return active
    active = root.activeElement
  }
}
