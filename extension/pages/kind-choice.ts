import type { Language } from '../../lexicon/engine/types.ts'
import { element } from '../feedback/element.ts'
import { KIND_NAMES } from '../notes/kind-names.ts'
import { KINDS, type NoteKind } from '../notes/kinds.ts'
import type { NoteView } from '../notes/note-view.ts'

export interface KindWords {
  readonly title: string
  readonly guess: (kind: string) => string
}

/** Lets the writer say what kind of note it is; the first choice leaves it to be guessed. */
export function kindChoice(
  { kind, isGuess }: Pick<NoteView, 'kind' | 'isGuess'>,
  language: Language,
  words: KindWords,
  onPick: (kind: NoteKind | null) => void,
): HTMLElement {
  const names = KIND_NAMES[language]
  const option = (value: string, name: string, isChosen: boolean) => {
    const made = element('option', { value }, name)
    made.selected = isChosen
    return made
  }
  const select = element(
    'select',
    { id: 'kind', change: () => onPick((select.value || null) as NoteKind | null) },
    option('', isGuess ? words.guess(names[kind]) : words.guess('…'), isGuess),
    ...(['ordinary', ...KINDS] as const).map((one) => option(one, names[one], !isGuess && one === kind)),
  )
  return element('p', { class: 'kind' }, element('label', { for: 'kind' }, words.title), select)
}
