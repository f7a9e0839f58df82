import { isHtml, isInput, isTextarea } from '../feedback/fields/node-kinds.ts'

/** Kinds of one-line fields that hold prose. */
const PROSE = new Set(['text', 'search'])
/** What a page says that a field is for, where that is nothing for us. */
const PRIVATE =
  /\b(current-password|new-password|one-time-code|cc-[a-z-]+|username|email|tel[a-z-]*|url|transaction-[a-z]+)\b/
/** The same, where only the name tells. */
const SECRET = /passw|passphrase|pwd|kodeord|adgangskode|otp|captcha/i
const NUMERIC = new Set(['numeric', 'decimal', 'tel', 'email', 'url'])

const passwords = new WeakSet<HTMLInputElement>()

/** The field that the element is, or lies in; null where people do not write notes. */
export function fieldAt(element: Element): HTMLElement | null {
  if (isTextarea(element)) return isOpen(element) ? element : null
  if (isInput(element)) {
    // A page may show a password as text for a moment.
    if (element.type === 'password') passwords.add(element)
    const isProse =
      PROSE.has(element.type) &&
      !NUMERIC.has(element.inputMode) &&
      !SECRET.test(`${element.name} ${element.id}`) &&
      !passwords.has(element)
    return isProse && isOpen(element) ? element : null
  }
  if (!isHtml(element) || !element.isContentEditable) return null
  let root = element
  while (root.parentElement?.isContentEditable) root = root.parentElement
  // In design mode the whole document is written in.
  if (root === document.documentElement) root = document.body
  return root.ariaReadOnly === 'true' ? null : root
}

function isOpen(field: HTMLTextAreaElement | HTMLInputElement): boolean {
  // The property holds only what the browser itself knows.
  const purpose = field.getAttribute('autocomplete')?.toLowerCase() ?? ''
  return !field.readOnly && !field.disabled && !PRIVATE.test(purpose)
}
