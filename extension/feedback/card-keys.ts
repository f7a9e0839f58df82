/**
 * The keys inside the card: up and down between its buttons, left and right between remarks, Escape back to the
 * text; Tab goes round, since what follows the card in the page is not what follows it for the person.
 */
export function walkButtons(
  event: KeyboardEvent,
  card: HTMLElement,
  actions: { readonly move: (by: 1 | -1) => void; readonly close: () => void },
): void {
  const keys: Readonly<Record<string, () => void>> = {
    Escape: actions.close,
    ArrowRight: () => actions.move(1),
    ArrowLeft: () => actions.move(-1),
    ArrowDown: () => focusButton(card, 1),
    ArrowUp: () => focusButton(card, -1),
    Tab: () => focusButton(card, event.shiftKey ? -1 : 1),
  }
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return
  const act = keys[event.key]
  if (!act) return
  event.preventDefault()
  act()
}

function focusButton(card: HTMLElement, by: 1 | -1): void {
  const buttons = [...card.querySelectorAll('button')]
  const at = buttons.findIndex((button) => button.matches(':focus'))
  const next = at < 0 ? (by > 0 ? 0 : buttons.length - 1) : (at + by + buttons.length) % buttons.length
  buttons[next]?.focus()
}
