import type { Language } from '../../lexicon/engine/types.ts'
import { element } from '../feedback/element.ts'
import type { Words } from '../feedback/words/words.ts'
import type { Silence } from '../notes/choose-remarks.ts'
import { KIND_NAMES } from '../notes/kind-names.ts'
import type { Described } from '../protocol.ts'
import { button, section } from './section.ts'
import type { OptionWords } from './words.ts'

interface SilenceOptions {
  readonly language: Language
  readonly words: OptionWords
  readonly view: Words
  /** What the entries say; those that the lexicon no longer has are left out. */
  readonly described: Described
  readonly onBack: (silence: Silence) => void
}

/** What the writer has said no to, each with the way back. */
export function silenceSection(
  silences: readonly Silence[],
  { language, words: all, view, described, onBack }: SilenceOptions,
): HTMLElement {
  const words = all.silences
  const item = (silence: Silence, i: number) => {
    const { entry, category, kind } = silence
    const reach = kind ? words.necessary(KIND_NAMES[language][kind]) : words.always
    const note = described[entry]?.note
    return element(
      'li',
      {},
      element(
        'div',
        {},
        element('p', {}, element('b', {}, entry), ` · ${view.category[category] ?? category}`),
        ...(note ? [element('p', { class: 'soft' }, note)] : []),
        element('p', { class: 'says' }, reach),
      ),
      button(`back-${i}`, words.back, () => onBack(silence), words.backOf(entry)),
    )
  }
  return section(
    'silences',
    words.title,
    element('p', { class: 'soft' }, words.hint),
    silences.length > 0
      ? element('ul', { class: 'list' }, ...silences.map(item))
      : element('p', {}, words.empty),
  )
}
