import { isInput } from './node-kinds.ts'

/** All that decides where a glyph of a text field stands, apart from the size of the field. */
const COPIED = (
  'direction font-family font-feature-settings font-kerning font-optical-sizing font-size font-size-adjust ' +
  'font-stretch font-style font-synthesis font-variant font-variation-settings font-weight hyphens ' +
  'letter-spacing line-break line-height overflow-wrap tab-size text-align text-align-last text-autospace ' +
  'text-indent text-orientation text-rendering text-spacing-trim text-transform text-wrap-style unicode-bidi ' +
  'word-break word-spacing writing-mode -webkit-locale -webkit-text-security'
).split(' ')

/** Makes text in `mirror` fall as it does in `field`. True when something has changed since the last time. */
export function createStyleCopier(field: HTMLElement, mirror: HTMLElement): () => boolean {
  let copied = ''
  return () => {
    const style = getComputedStyle(field)
    const values = COPIED.map((name) => `${name}:${style.getPropertyValue(name)};`).join('')
    // Hyphenation and digit shapes follow the language.
    const language = field.closest('[lang]')?.getAttribute('lang') ?? ''
    const wanted = `${values}white-space:${whiteSpaceOf(field, style)}`
    if (copied === language + wanted) return false
    copied = language + wanted
    mirror.style.cssText = wanted
    mirror.lang = language
    return true
  }
}

/** Browsers lay out the inside of a one-line field unwrapped, whatever its style says. */
function whiteSpaceOf(field: HTMLElement, style: CSSStyleDeclaration): string {
  if (isInput(field)) return 'pre'
  return style.whiteSpace === 'nowrap' || style.whiteSpace === 'pre' ? 'pre' : 'pre-wrap'
}
