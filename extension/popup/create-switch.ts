import { element } from '../feedback/element.ts'

/** A switch with its name, and what it does said beneath. */
export interface Switch {
  readonly element: HTMLElement
  readonly set: (on: boolean) => void
}

export function createSwitch(name: string, says: string, onClick: (on: boolean) => void): Switch {
  const id = `switch-${name.replace(/\W+/g, '-')}`
  const button = element(
    'button',
    {
      type: 'button',
      role: 'switch',
      class: 'row',
      'aria-checked': 'false',
      'aria-describedby': id,
      click: () => onClick(button.getAttribute('aria-checked') !== 'true'),
    },
    element('span', {}, name),
    element('span', { class: 'switch', 'aria-hidden': 'true' }),
  )
  return {
    element: element('div', {}, button, element('p', { class: 'says', id }, says)),
    set: (on) => button.setAttribute('aria-checked', String(on)),
  }
}
