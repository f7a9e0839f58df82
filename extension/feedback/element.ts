/** Attributes, or the handler of a click, of an element that is made. */
export interface Attributes {
  readonly [name: string]: string | (() => void)
}

/** An element with attributes and children. Text goes in as text: nothing of a lexicon is ever read as HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'string') made.setAttribute(name, value)
    else made.addEventListener(name, value)
  }
  made.append(...children)
  return made
}

/**
 * An element whose words are written by the style sheet. They look and are read aloud as any others, but `window.find`,
 * by which a page can ask what is written inside a closed shadow root, does not find them.
 */
export function unfindable<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes,
  words: string,
): HTMLElementTagNameMap[K] {
  return element(tag, { ...attributes, 'data-says': words })
}

/** A button that shows an arrow or a cross; `path` is drawn on 16 × 16. */
export function iconButton(label: string, path: string, onClick: () => void): HTMLButtonElement {
  const SVG = 'http://www.w3.org/2000/svg'
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 16 16')
  svg.setAttribute('aria-hidden', 'true')
  const line = document.createElementNS(SVG, 'path')
  line.setAttribute('d', path)
  svg.append(line)
  return element(
    'button',
    { type: 'button', class: 'icon', 'aria-label': label, title: label, click: onClick },
    svg,
  )
}
