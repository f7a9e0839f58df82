import type { Suggestion } from '../../lexicon/engine/types.ts'
import type { CardActions, CardSubject } from './card.ts'
import { hasMore, moreSection } from './card-more.ts'
import { copyText } from './copy-text.ts'
import { splitEmphasis } from './emphasis.ts'
import { element, iconButton, unfindable } from './element.ts'
import type { Overlay } from './overlay.ts'
import { shorten } from './shorten.ts'
import { fill } from './words/fill.ts'
import type { Words } from './words/words.ts'

/** Fills the card: what was noticed, why, one question, and what could stand there instead. */
export function fillCard(host: HTMLElement, subject: CardSubject, words: Words, actions: CardActions): void {
  const { remark, text, language, number, count } = subject
  const closes = remark.orientation === 'deficit'
  host.classList.toggle('closes', closes)
  host.classList.toggle('opens', !closes)

  const [way, category] = [words.orientation[remark.orientation], words.category[remark.category]]
  const title = element(
    'h2',
    { id: 'title', class: 'kind', 'aria-label': `${way}, ${category}` },
    element('span', { class: 'sign', 'aria-hidden': 'true' }),
    unfindable('span', { class: 'way' }, way),
    unfindable('span', { class: 'category' }, category),
  )
  const close = iconButton(words.close, 'm4 4 8 8m0-8-8 8', actions.close)
  const body = element(
    'div',
    { class: 'body' },
    unfindable('p', { class: 'quote', lang: language }, shorten(text.slice(remark.start, remark.end))),
    noteOf(remark.note, language),
    unfindable('p', { class: 'question', id: 'question', lang: language }, remark.question),
  )
  if (remark.misspelt) body.append(unfindable('p', { class: 'note' }, words.misspelt))
  if (remark.suggestions.length > 0) body.append(suggestionList(subject, words, actions))

  const foot = element('div', { class: 'foot' })
  foot.append(
    element(
      'button',
      { type: 'button', class: 'quiet', title: words.hereHint, click: () => actions.dismiss('here') },
      words.notHere,
    ),
  )
  if (hasMore(subject)) foot.append(moreButton(body, subject, words, actions))
  foot.append(unfindable('span', { class: 'place' }, fill(words.place, { number, count })))
  if (count > 1) {
    foot.append(
      iconButton(words.previous, 'M10 3 5 8l5 5', () => actions.move(-1)),
      iconButton(words.next, 'm6 3 5 5-5 5', () => actions.move(1)),
    )
  }
  const keys = element('p', { class: 'keys' }, words.keys)
  host.replaceChildren(element('div', { class: 'head' }, title, close), body, keys, foot)
}

/** The note, with what it sets off. */
function noteOf(note: string, lang: string): HTMLElement {
  const pieces = splitEmphasis(note)
  const attributes = { class: 'note', id: 'note', lang }
  if (pieces.length < 2) return unfindable('p', attributes, note)
  const parts = pieces.map(({ words, isSetOff }) => unfindable(isSetOff ? 'em' : 'span', {}, words))
  return element('p', attributes, ...parts)
}

function moreButton(
  body: HTMLElement,
  subject: CardSubject,
  words: Words,
  actions: CardActions,
): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'quiet', 'aria-expanded': 'false', click: () => toggle() },
    words.more,
  )
  let section: HTMLElement | null = null
  const toggle = () => {
    if (section) section.remove()
    else body.append(moreSection(subject, words, actions))
    section = section ? null : (body.lastElementChild as HTMLElement)
    button.setAttribute('aria-expanded', String(section !== null))
    actions.resize()
    // After the card has found its height.
    requestAnimationFrame(() => section?.scrollIntoView({ block: 'nearest' }))
  }
  return button
}

function suggestionList(
  { text, remark, language }: CardSubject,
  words: Words,
  actions: CardActions,
): HTMLElement {
  const list = element('div', { class: 'suggestions' })
  let last: keyof Words['suggestions'] | undefined
  for (const suggestion of remark.suggestions) {
    const before = text.slice(suggestion.start, suggestion.end)
    const kept = keptBy(before, suggestion.text)
    const kind = kept > 0 ? 'sequel' : suggestion.kind
    if (kind !== last) list.append(unfindable('p', { class: 'title' }, words.suggestions[kind]))
    last = kind
    const replaced = [spoken(words.insteadOf), unfindable('del', { lang: language }, shorten(before))]
    list.append(
      element(
        'button',
        { type: 'button', class: 'suggestion', click: () => actions.apply(suggestion) },
        ...(kept > 0 ? [] : replaced),
        spoken(words.write[kind]),
        element('ins', { lang: language }, ...preview(suggestion, kept, words)),
      ),
    )
  }
  return list
}

/**
 * How much of a replacement stood there before (UTF-16 units): what goes on behind a sentence or within it begins with
 * the word before it.
 * As `lexicon/engine/wording/kept-by.ts`, whose engine the fields know nothing of.
 */
const keptBy = (before: string, after: string): number => {
  const sign = after.startsWith(before) && /^(?:[.,] | (?=\())/.exec(after.slice(before.length))
  return sign ? before.length + sign[0].length : 0
}

/** The new words, with a blank to see where a starter leaves the writer. What is kept of the old ones is not shown. */
function preview({ text, caret }: Suggestion, kept: number, words: Words): readonly Node[] {
  if (caret === undefined) return [unfindable('span', {}, text.slice(kept))]
  const blank = element('span', { class: 'blank' }, spoken(words.blank))
  return [unfindable('span', {}, text.slice(kept, caret)), blank, unfindable('span', {}, text.slice(caret))]
}

/** For those who listen; others see it from how the words look. */
function spoken(words: string): HTMLElement {
  return element('span', { class: 'spoken' }, ` ${words} `)
}

/** In place of the suggestions, when the field did not take one. */
export function fillRefusal(
  host: HTMLElement,
  suggestion: Suggestion,
  words: Words,
  say: Overlay['say'],
): void {
  const copy = element('button', { type: 'button', click: () => void done() }, words.copy)
  const done = async () => {
    if (await copyText(suggestion.text)) {
      copy.textContent = words.copied
      say(() => words.copied)
    }
  }
  host
    .querySelector('.suggestions')
    ?.replaceChildren(
      element(
        'div',
        { class: 'refused' },
        element('p', {}, words.notApplied),
        unfindable('p', { class: 'quote' }, suggestion.text),
        copy,
      ),
    )
  say(() => words.notApplied)
}
