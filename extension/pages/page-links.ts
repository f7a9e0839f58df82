import type { Browser } from 'webextension-polyfill'
import { element } from '../feedback/element.ts'
import type { PageWords } from './words/words.ts'

/** The way to the other pages of the extension. */
export function pageLinks(
  { runtime }: Browser,
  words: PageWords,
  onOpened = () => {},
): readonly HTMLElement[] {
  const link = (name: string, open: () => Promise<unknown>) =>
    element('button', { type: 'button', class: 'link', click: () => void open().then(onOpened) }, name)
  return [link(words.options, () => runtime.openOptionsPage())]
}
