import { element } from '../feedback/element.ts'
import type { Settings } from '../settings.ts'
import type { OptionWords } from './words.ts'

type Child = Node | string

/** A part of the options with its heading. */
export function section(id: string, title: string, ...children: readonly Child[]): HTMLElement {
  const heading = element('h2', { id: `${id}-title` }, title)
  return element('section', { id, 'aria-labelledby': `${id}-title` }, heading, ...children)
}

/** Choices that belong together. Where the workplace has decided they can be read, and not changed. */
export function group(
  name: string,
  isLocked: boolean,
  words: OptionWords,
  ...children: readonly Child[]
): HTMLElement {
  const legend = name ? [element('legend', {}, element('h3', {}, name))] : []
  const made = element('fieldset', {}, ...legend, ...children)
  made.disabled = isLocked
  if (isLocked) {
    const says = element('p', { class: 'locked' }, words.locked)
    const controls = [...made.querySelectorAll<HTMLElement>('input, select, button')]
    controls.forEach((control) => lock(control, says))
    made.append(says)
  }
  return made
}

/** Says of a control by whom it is locked, for who listens as well. */
export function lock(control: HTMLElement, says: HTMLElement): void {
  says.id ||= `${control.id}-locked`
  const before = control.getAttribute('aria-describedby')
  control.setAttribute('aria-describedby', before ? `${before} ${says.id}` : says.id)
}

/** True when the workplace has decided this. */
export const isLocked = ({ policy }: Settings, key: keyof Settings['policy']): boolean =>
  policy[key] !== undefined

/** A box to tick, with its name, and what it means beneath. */
export function checkbox(
  id: string,
  name: string,
  isChecked: boolean,
  onChange: (checked: boolean) => void,
  says?: string,
): HTMLElement {
  const box = element('input', { type: 'checkbox', id, change: () => onChange(box.checked) })
  box.checked = isChecked
  if (says) box.setAttribute('aria-describedby', `${id}-says`)
  return element(
    'div',
    { class: 'choice' },
    element('label', { for: id }, box, name),
    ...(says ? [element('p', { class: 'says', id: `${id}-says` }, says)] : []),
  )
}

export function button(id: string, name: string, click: () => void, label?: string): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', class: 'button', id, ...(label ? { 'aria-label': label } : {}), click },
    name,
  )
}
