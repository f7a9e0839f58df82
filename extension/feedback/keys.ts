/**
 * A key with what is held down. `code` is its place on the keyboard, the same in every layout, as for punctuation;
 * letters are told by `key`, which is what is printed on them.
 */
export interface Shortcut {
  readonly code?: string
  readonly key?: string
  readonly ctrl?: boolean
  readonly shift?: boolean
  readonly alt?: boolean
}

/** The keys of the view; null where the person has taken one away. */
export interface Keys {
  readonly walk: Shortcut | null
  readonly hide: Shortcut | null
}

/**
 * Opens the next remark, and hides everything at once. The first asks editors for a quick fix too, and no browser or
 * screen reader takes either.
 */
export const KEYS: Keys = {
  walk: { code: 'Period', ctrl: true },
  hide: { code: 'Period', ctrl: true, shift: true },
}

/** True when exactly this was pressed by a person. On a Mac the command key counts as Ctrl. */
export function isPressed(event: KeyboardEvent, shortcut: Shortcut | null): boolean {
  if (!shortcut || !event.isTrusted) return false
  const { code, key, ctrl, shift, alt } = shortcut
  return (
    (code ? event.code === code : event.key.toUpperCase() === key) &&
    (event.ctrlKey || event.metaKey) === Boolean(ctrl) &&
    event.shiftKey === Boolean(shift) &&
    event.altKey === Boolean(alt)
  )
}

/** As one says it: *Ctrl + Shift + punktum*. `names` are those of the keys that are no letters. */
export function nameOf(shortcut: Shortcut, names: Readonly<Record<string, string>>): string {
  const { code, key, ctrl, shift, alt } = shortcut
  const name = key ?? names[code!] ?? code!.replace(/^(Digit|Arrow)/, '')
  return [ctrl && 'Ctrl', alt && 'Alt', shift && 'Shift', name].filter(Boolean).join(' + ')
}

/** What browsers call keys, and what they print for them. */
const CODES: Readonly<Record<string, string>> = {
  '.': 'Period',
  ',': 'Comma',
  Period: 'Period',
  Comma: 'Comma',
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
}
const HELD: Readonly<Record<string, keyof Shortcut>> = {
  ...{ Ctrl: 'ctrl', MacCtrl: 'ctrl', Command: 'ctrl', '⌘': 'ctrl', '⌃': 'ctrl' },
  ...{ Shift: 'shift', '⇧': 'shift', Alt: 'alt', '⌥': 'alt' },
}

/** From the browser's list of shortcuts: `Ctrl+Shift+Period`, `Ctrl+Shift+.`, `⇧⌘.`; null for none. */
export function parseShortcut(text: string): Shortcut | null {
  const parts = text.match(/[⌘⌃⇧⌥]|[^+⌘⌃⇧⌥\s]+/g) ?? []
  const name = parts.find((part) => !(part in HELD))
  if (!name) return null
  const held = Object.fromEntries(parts.flatMap((part) => (part in HELD ? [[HELD[part]!, true]] : [])))
  if (/^[A-Z]$/.test(name)) return { key: name, ...held }
  return { code: /^\d$/.test(name) ? `Digit${name}` : (CODES[name] ?? name), ...held }
}
