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

/** A part of a drawing. */
export function shape(
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (Node | string)[]
): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value))
  made.append(...children)
  return made
}

/** A button that shows an arrow or a cross; `path` is drawn on 16 × 16. */
export function iconButton(label: string, path: string, onClick: () => void): HTMLButtonElement {
  const svg = shape('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' }, shape('path', { d: path }))
  return element(
    'button',
    { type: 'button', class: 'icon', 'aria-label': label, title: label, click: onClick },
    svg,
  )
}
