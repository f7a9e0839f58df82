/**
 * Puts these in the place of what is inside. What was there already is not touched: it keeps the focus, and a list that
 * somebody has opened stays open.
 */
export function renew(parent: Element, ...children: readonly (Node | string)[]): void {
  const nodes = children.flatMap((child) => {
    if (child === '') return []
    return typeof child === 'string' ? document.createTextNode(child) : child
  })
  for (const old of [...parent.childNodes]) if (!nodes.includes(old)) old.remove()
  let next = parent.firstChild
  for (const node of nodes) {
    if (node === next) next = next.nextSibling
    else parent.insertBefore(node, next)
  }
}
