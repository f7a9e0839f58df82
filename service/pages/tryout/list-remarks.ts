import type { Remark, Suggestion } from '../../../lexicon/engine/types.ts'
import type { Texts } from '../texts/texts.ts'
import { drawMark } from './draw-mark.ts'
import { element } from './element.ts'

export interface ListOptions {
  readonly texts: Texts
  /** The note that the remarks speak of. */
  readonly note: string
  /** What the categories are called. */
  readonly nameOf: (category: Remark['category']) => string
  /** What an entry's note says, with the words that it sets off. */
  readonly drawNote: (note: string) => readonly (Node | string)[]
  /** The person wants to see a remark in the note. */
  readonly onShow: (remark: Remark) => void
}

/** The remarks as a list, in the order of the note. Text is set as text: a note may hold anything. */
export function listRemarks(list: HTMLElement, remarks: readonly Remark[], options: ListOptions): void {
  const { texts } = options
  list.replaceChildren(
    ...(remarks.length > 0
      ? remarks.map((remark) => describe(remark, options))
      : [element('li', {}, element('p', {}, texts.nothing))]),
  )
}

function describe(remark: Remark, { texts, note, nameOf, drawNote, onShow }: ListOptions): HTMLElement {
  const { orientation, category, question, suggestions } = remark
  const words = note.slice(remark.start, remark.end)
  const what = element('p', { class: `what ${orientation}` }, drawMark(orientation))
  what.append(` ${texts.orientation[orientation]} · ${nameOf(category)}`)
  const show = element('button', { type: 'button', 'aria-label': texts.showInNote(words) }, words)
  show.addEventListener('click', () => onShow(remark))
  const more = element(
    'details',
    {},
    element('summary', {}, suggestions.length > 0 ? texts.whyAndWhat : texts.why),
    element('p', { class: 'note' }, ...drawNote(remark.note)),
  )
  if (suggestions.length > 0)
    more.append(
      element('p', { class: 'small' }, texts.couldSay),
      element(
        'ul',
        { class: 'suggestions' },
        ...suggestions.map((suggestion) => element('li', {}, wordingOf(suggestion, texts))),
      ),
    )
  return element('li', {}, what, show, element('p', {}, question), more)
}

/** A starter is shown with its gap, where the writer goes on. */
const wordingOf = ({ kind, text, caret = text.length }: Suggestion, texts: Texts): string =>
  kind === 'rewrite' ? text : `${text.slice(0, caret).trimEnd()}${texts.goOn}${text.slice(caret)}`
