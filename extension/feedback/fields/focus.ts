import { isShadowRoot } from './node-kinds.ts'

/** True when the element has the focus in its own tree, be it a document or a shadow root. */
export function isFocused(element: HTMLElement): boolean {
  const active = rootOf(element).activeElement
  return active === element || element.contains(active)
}

/** The document or shadow root that the element stands in. */
export function rootOf(element: Element): Document | ShadowRoot {
  const root = Node.prototype.getRootNode.call(element)
  return isShadowRoot(root) ? root : element.ownerDocument
}

/**
 * The element above, out of shadow roots and slots too. A form answers with its own fields where they are named like
 * what every element has, so it is not the element that is asked.
 */
export function parentOf(element: Element): Element | null {
  const slot = Reflect.get(Element.prototype, 'assignedSlot', element) as HTMLSlotElement | null
  if (slot) return slot
  const parent = Reflect.get(Node.prototype, 'parentElement', element) as Element | null
  if (parent) return parent
  const root = Node.prototype.getRootNode.call(element)
  return isShadowRoot(root) ? root.host : null
}

/** False where the page shows nothing of the element, by whatever style of whatever is around it. */
export const isVisible = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
