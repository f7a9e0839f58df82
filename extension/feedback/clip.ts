import { intersect, type Box } from './box.ts'
import { parentOf } from './fields/focus.ts'

/** What of `box` can be seen: cut by every scrolling or clipping element around the field, and by the viewport. */
export function clip(box: Box, element: Element): Box {
  const view = element.ownerDocument.defaultView!
  let visible = intersect(box, { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight })
  for (
    let above = parentOf(element);
    above && above !== element.ownerDocument.documentElement;
    above = parentOf(above)
  ) {
    const style = getComputedStyle(above)
    // What overflows the body is the viewport's business.
    if (above.tagName !== 'BODY' && style.overflow !== 'visible' && style.display !== 'inline') {
      visible = intersect(visible, above.getBoundingClientRect())
    }
    if (style.position === 'fixed') break
  }
  return visible
}
