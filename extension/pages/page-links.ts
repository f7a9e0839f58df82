import type { Browser } from 'webextension-polyfill'
import { element } from '../feedback/element.ts'
import type { Settings } from '../settings.ts'
import type { PageWords } from './words/words.ts'

/** The way to the other pages of the extension. */
export function pageLinks(
  { runtime, tabs }: Browser,
  words: PageWords,
  { mirror, policy }: Settings,
  onOpened = () => {},
): readonly HTMLElement[] {
  const link = (name: string, open: () => Promise<unknown>) =>
    element('button', { type: 'button', class: 'link', click: () => void open().then(onOpened) }, name)
  const show = (page: string) => () => tabs.create({ url: runtime.getURL(`${page}/${page}.html`) })
  return [
    ...(mirror ? [link(words.mirror, show('mirror'))] : []),
    ...(policy.noSharing ? [] : [link(words.sharing, show('sharing'))]),
    link(words.options, () => runtime.openOptionsPage()),
  ]
}
