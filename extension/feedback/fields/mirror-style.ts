import { isInput } from './node-kinds.ts'

/** All that decides where a glyph of a text field stands, apart from the size of the field. */
const COPIED = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-optical-sizing',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-synthesis',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'tab-size',
  'text-align',
  'text-align-last',
  'text-autospace',
  'text-indent',
  'text-orientation',
  'text-rendering',
  'text-spacing-trim',
  'text-transform',
  'text-wrap-style',
  'unicode-bidi',
  'word-break',
  'word-spacing',
  'writing-mode',
  '-webkit-locale',
  '-webkit-text-security',
] as const

/** Makes text in `mirror` fall as it does in `field`. True when something has changed since the last time. */
export function copyStyle(field: HTMLElement, mirror: HTMLElement): boolean {
  const style = getComputedStyle(field)
  let changed = false
  const set = (name: string, value: string) => {
    if (value === '' || mirror.style.getPropertyValue(name) === value) return
    mirror.style.setProperty(name, value)
    changed = true
  }
  for (const name of COPIED) set(name, style.getPropertyValue(name))
  set('white-space', whiteSpaceOf(field, style))
  // Hyphenation and digit shapes follow the language.
  const language = field.closest('[lang]')?.getAttribute('lang') ?? ''
  if (mirror.lang !== language) {
    mirror.lang = language
    changed = true
  }
  return changed
}

/** Browsers lay out the inside of a one-line field unwrapped, whatever its style says. */
function whiteSpaceOf(field: HTMLElement, style: CSSStyleDeclaration): string {
  if (isInput(field)) return 'pre'
  return style.whiteSpace === 'nowrap' || style.whiteSpace === 'pre' ? 'pre' : 'pre-wrap'
}
