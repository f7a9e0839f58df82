import { expect, test } from 'vitest'
import { isPressed, KEYS, nameOf, parseShortcut } from '../../../extension/feedback/keys.ts'

const press = (code: string, key: string, held: Partial<KeyboardEvent> = {}) =>
  ({
    ...{ isTrusted: true, code, key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false },
    ...held,
  }) as KeyboardEvent

test.each([
  ['Ctrl+Period', KEYS.walk],
  ['Ctrl+.', KEYS.walk],
  ['Command+Period', KEYS.walk],
  ['⌘.', KEYS.walk],
  ['Ctrl+Shift+Period', KEYS.hide],
  ['⇧⌘.', KEYS.hide],
  ['Alt+Shift+Y', { key: 'Y', alt: true, shift: true }],
  ['Ctrl+1', { code: 'Digit1', ctrl: true }],
  ['F8', { code: 'F8' }],
  ['Alt+Down', { code: 'ArrowDown', alt: true }],
  ['', null],
])('the browser’s %j is understood', (text, shortcut) => {
  expect(parseShortcut(text)).toEqual(shortcut)
})

test('exactly the key counts, and only from a person', () => {
  const { walk } = KEYS
  expect(isPressed(press('Period', '.', { ctrlKey: true }), walk)).toBe(true)
  expect(isPressed(press('Period', '.', { metaKey: true }), walk)).toBe(true)
  expect(isPressed(press('Period', ':', { ctrlKey: true, shiftKey: true }), walk)).toBe(false)
  expect(isPressed(press('Period', '.'), walk)).toBe(false)
  expect(isPressed(press('Period', '.', { ctrlKey: true, isTrusted: false }), walk)).toBe(false)
  expect(isPressed(press('Period', '.', { ctrlKey: true }), null)).toBe(false)
})

test('a letter is the one that is printed on the key, whatever the keyboard', () => {
  const shortcut = parseShortcut('Alt+Shift+Z')
  expect(isPressed(press('KeyY', 'Z', { altKey: true, shiftKey: true }), shortcut)).toBe(true)
  expect(isPressed(press('KeyZ', 'Y', { altKey: true, shiftKey: true }), shortcut)).toBe(false)
})

test('a key has a name that one can say', () => {
  expect(nameOf(KEYS.hide!, { Period: 'punktum' })).toBe('Ctrl + Shift + punktum')
  expect(nameOf(parseShortcut('Alt+Y')!, {})).toBe('Alt + Y')
  expect(nameOf(parseShortcut('Ctrl+1')!, {})).toBe('Ctrl + 1')
})
