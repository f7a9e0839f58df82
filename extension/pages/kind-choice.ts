import type { Language } from '../../lexicon/engine/types.ts'
import { element } from '../feedback/element.ts'
import { KIND_NAMES } from '../notes/kind-names.ts'
import { KINDS, type NoteKind } from '../notes/kinds.ts'
import type { NoteView } from '../notes/note-view.ts'

export interface KindWords {
  readonly title: string
  readonly guess: (kind: string) => string
}

/** A list of the kinds of notes: one and the same for as long as the page is there, so that it can be chosen from. */
export interface KindChoice {
  readonly show: (
    view: Pick<NoteView, 'kind' | 'isGuess'>,
    language: Language,
    words: KindWords,
  ) => HTMLElement
}

/** Lets the writer say what kind of note it is; the first choice leaves it to be guessed. */
export function createKindChoice(onPick: (kind: NoteKind | null) => void): KindChoice {
  const values = ['', 'ordinary', ...KINDS] as const
  const options = values.map((value) => element('option', { value }))
  const pick = () => onPick((select.value || null) as NoteKind | null)
  const select = element('select', { id: 'kind', change: pick }, ...options)
  const label = element('label', { for: 'kind' })
  const whole = element('p', { class: 'kind' }, label, select)
  return {
    show: ({ kind, isGuess }, language, words) => {
      const names = KIND_NAMES[language]
      const chosen = isGuess ? '' : kind
      options.forEach((option, i) => {
        const value = values[i]!
        write(option, value === '' ? words.guess(isGuess ? names[kind] : '…') : names[value])
      })
      write(label, words.title)
      if (select.value !== chosen) select.value = chosen
      return whole
    },
  }
}

/** A list that is open is not to be disturbed by what it says already. */
function write(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text
}
