import { element, shape } from '../feedback/element.ts'
import { shorten } from '../feedback/shorten.ts'
import { drawThread } from '../feedback/thread/draw-thread.ts'
import type { Words } from '../feedback/words/words.ts'
import type { NoteView, ViewedRemark } from '../notes/note-view.ts'
import type { PanelWords } from './words.ts'

/** How much closes and opens, and where in the note. */
export function balanceSection({ balance, remarks, length }: NoteView, words: PanelWords): HTMLElement {
  const svg = shape('svg', { class: 'thread', role: 'img', 'aria-label': words.thread })
  drawThread(svg, remarks, length, words.ends)
  return element(
    'section',
    { class: 'balance' },
    element('h1', {}, words.title),
    element('p', { class: 'counts' }, words.counts(balance.deficit, balance.possibility)),
    ...(remarks.length > 0 ? [svg] : []),
  )
}

/** What a reader would still look for, as questions. */
export function missingSection({ balance: { missing } }: NoteView, words: PanelWords): HTMLElement | '' {
  if (missing.length === 0) return ''
  const items = missing.map((what) => {
    const [name, question] = words.missing[what]
    return element('li', {}, element('b', {}, name), ` ${question}`)
  })
  return element(
    'section',
    { class: 'missing' },
    element('h2', {}, words.missingTitle),
    element('ul', {}, ...items),
  )
}

/** All remarks in the order of the note; a click, or Enter, goes to the words. */
export function listSection(
  { remarks, language }: NoteView,
  words: PanelWords,
  view: Words,
  onGo: (remark: ViewedRemark) => void,
): HTMLElement {
  const item = (remark: ViewedRemark) => {
    const quote = shorten(remark.words)
    return element(
      'li',
      { class: remark.orientation === 'deficit' ? 'closes' : 'opens' },
      element(
        'p',
        { class: 'what' },
        element('span', { class: 'sign', 'aria-hidden': 'true' }),
        `${view.orientation[remark.orientation]} · ${view.category[remark.category]}`,
      ),
      element(
        'button',
        { type: 'button', class: 'go', 'aria-label': words.go(quote), click: () => onGo(remark) },
        element('span', {}, quote),
      ),
      element('p', language ? { lang: language } : {}, remark.question),
    )
  }
  return element(
    'section',
    {},
    element('h2', {}, words.list),
    remarks.length > 0
      ? element('ol', { class: 'remarks' }, ...remarks.map(item))
      : element('p', { class: 'soft' }, words.nothing),
  )
}
