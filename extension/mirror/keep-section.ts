import { element } from '../feedback/element.ts'
import { exportMirror } from './export-mirror.ts'
import type { MirrorWeek } from './read-mirror.ts'
import type { MirrorWords } from './words.ts'

/** What is kept and for how long, and what the writer can do with it. */
export function keepSection(
  weeks: readonly MirrorWeek[],
  keptWeeks: number,
  words: MirrorWords,
  onErase: () => void,
): HTMLElement {
  const button = (id: string, name: string, click: () => void) =>
    element('button', { type: 'button', class: 'button', id, click }, name)
  const sure = element('span', { class: 'buttons' })
  const ask = () => {
    const no = button('keep', words.eraseNo, () => sure.replaceChildren(erase))
    sure.replaceChildren(button('erase-sure', words.eraseSure, onErase), no)
    no.focus()
  }
  const erase = button('erase', words.erase, ask)
  sure.append(erase)
  return element(
    'section',
    {},
    element('h2', {}, words.keep),
    element('p', {}, words.keepSays(keptWeeks)),
    element('p', {}, words.saveSays),
    element(
      'p',
      { class: 'buttons' },
      button('save', words.save, () => save(exportMirror(weeks), words.file)),
      sure,
    ),
  )
}

function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv' }))
  element('a', { href: address, download: name }).click()
  URL.revokeObjectURL(address)
}
