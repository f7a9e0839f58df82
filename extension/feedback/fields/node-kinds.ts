/*
 * What kind of node something is, by what it says of itself: in Firefox, an element that a page has made in one window
 * and put into another keeps the classes of the first, and is no instance of those that we know.
 */
const HTML = 'http://www.w3.org/1999/xhtml'

export const isText = (node: Node): node is Text => node.nodeType === 3
export const isDocument = (node: Node): node is Document => node.nodeType === 9
export const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11 && 'host' in node

export function isHtml(node: Node): node is HTMLElement {
  return node.nodeType === 1 && (node as Element).namespaceURI === HTML
}
export function isTextarea(node: Node): node is HTMLTextAreaElement {
  return isHtml(node) && node.localName === 'textarea'
}
export function isInput(node: Node): node is HTMLInputElement {
  return isHtml(node) && node.localName === 'input'
}
