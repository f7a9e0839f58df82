import type { Browser } from 'webextension-polyfill'
import { element } from '../feedback/element.ts'
import type { Settings } from '../settings.ts'
import type { PageWords } from './words/words.ts'

/** The way to the other pages of the extension. */
export function pageLinks(
  { runtime, tabs }: Browser,
  words: PageWords,
  { mirror }: Settings,
  onOpened = () => {},
): readonly HTMLElement[] {
  const link = (name: string, open: () => Promise<unknown>) =>
    element('button', { type: 'button', class: 'link', click: () => void open().then(onOpened) }, name)
  const showMirror = () => tabs.create({ url: runtime.getURL('mirror/mirror.html') })
  return [
    ...(mirror ? [link(words.mirror, showMirror)] : []),
    link(words.options, () => runtime.openOptionsPage()),
  ]
}
