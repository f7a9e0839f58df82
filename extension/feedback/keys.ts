/** A key with what is held down, by its place on the keyboard: the same in every layout. */
export interface Shortcut {
  readonly code: string
  readonly ctrl?: boolean
  readonly shift?: boolean
  readonly alt?: boolean
}

/** Opens the next remark. The same key asks editors for a quick fix, and no browser or screen reader takes it. */
export const WALK: Shortcut = { code: 'Period', ctrl: true }
/** Hides everything at once, and shows it again. */
export const HIDE: Shortcut = { code: 'Period', ctrl: true, shift: true }

/** True when exactly this was pressed by a person. On a Mac the command key counts as Ctrl. */
export function isPressed(event: KeyboardEvent, { code, ctrl, shift, alt }: Shortcut): boolean {
  return (
    event.isTrusted &&
    event.code === code &&
    (event.ctrlKey || event.metaKey) === Boolean(ctrl) &&
    event.shiftKey === Boolean(shift) &&
    event.altKey === Boolean(alt)
  )
}
