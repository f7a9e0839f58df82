import { element } from '../feedback/element.ts'
import { nameOf, parseShortcut } from '../feedback/keys.ts'
import type { Words } from '../feedback/words/words.ts'
import type { PageWords } from '../pages/words/words.ts'
import type { Settings } from '../settings.ts'
import { button, checkbox, group, section } from './section.ts'
import type { OptionWords } from './words.ts'

/** The switch of the writer's own mirror. A workplace may take it away. */
export function mirrorSection(
  { mirror, policy }: Settings,
  words: OptionWords,
  onCount: (on: boolean) => void,
  onOpen: () => void,
): HTMLElement {
  const { title, hint, count, open } = words.mirror
  return section(
    'mirror',
    title,
    element('p', { class: 'soft' }, hint),
    group('', policy.noMirror === true, words, checkbox('mirror-on', count, mirror, onCount)),
    mirror ? element('p', { class: 'buttons' }, button('mirror-open', open, onOpen)) : '',
  )
}

/** A key of the browser's list: what it does, and what it is set to. */
export interface Command {
  readonly does: string
  /** As the browser writes it; empty for none. */
  readonly shortcut: string
}

/** The keys as they are set. `onChange` opens the browser's list; undefined where it can only be said where that is. */
export function keysSection(
  commands: readonly Command[],
  words: OptionWords,
  view: Words,
  { how }: PageWords,
  onChange: (() => void) | undefined,
): HTMLElement {
  const row = (keys: string, does: string) => [
    element('dt', {}, element('kbd', {}, keys)),
    element('dd', {}, does),
  ]
  const own = commands.map(({ does, shortcut }) => {
    const parsed = parseShortcut(shortcut)
    return row(parsed ? nameOf(parsed, view.keyNames) : words.keys.none, does)
  })
  return section(
    'keys',
    words.keys.title,
    element('dl', { class: 'keys' }, ...own.flat(), ...how.keys.flatMap(([keys, does]) => row(keys, does))),
    onChange
      ? element('p', { class: 'buttons' }, button('keys-change', words.keys.change, onChange))
      : element('p', { class: 'soft' }, words.keys.where),
  )
}
