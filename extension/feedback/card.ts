import type { Language, Remark, Suggestion } from '../../lexicon/engine/types.ts'
import type { Box } from './box.ts'
import { fillCard, fillRefusal } from './card-content.ts'
import { placeCard } from './card-place.ts'
import { walkButtons } from './card-keys.ts'
import type { Reason, Scope } from './feedback.ts'
import type { Overlay } from './overlay.ts'

/** What a card speaks of. */
export interface CardSubject {
  readonly remark: Remark
  /** The text that the remark's offsets are in. */
  readonly text: string
  /** The language of note and question. */
  readonly language: Language
  /** Which of how many remarks, from 1. */
  readonly number: number
  readonly count: number
  /** How far a no can reach, beyond *not here*. */
  readonly scopes: readonly Exclude<Scope, 'here'>[]
  /** The kind of note, for what is said of *professionally necessary*. */
  readonly kindName: string
  /** Undefined where nobody can say. */
  readonly explain?: (() => Promise<Reason>) | undefined
}

export interface CardActions {
  readonly apply: (suggestion: Suggestion) => void
  readonly dismiss: (scope: Scope) => void
  /** To the next remark (1) or the one before (-1). */
  readonly move: (by: 1 | -1) => void
  /** The card has become higher or lower. */
  readonly resize: () => void
  readonly close: () => void
}

export interface Card {
  /** Shows the card by a line of text in the viewport; `focus` moves the focus into it. */
  readonly open: (subject: CardSubject, line: Box, focus: boolean) => void
  readonly place: (line: Box) => void
  /** Says that the field did not take a suggestion, and offers to copy it. */
  readonly refuse: (suggestion: Suggestion) => void
  readonly close: () => void
  readonly isOpen: () => boolean
  readonly hasFocus: () => boolean
  readonly covers: (event: Event) => boolean
}

/** Events of ours that the page has no part in. */
const OURS = [
  'keydown',
  'keypress',
  'keyup',
  'mousedown',
  'mouseup',
  'click',
  'pointerdown',
  'pointerup',
  'dblclick',
]

/** The card in its place in the overlay, an element of the top layer that is shown and hidden as a popover. */
export function createCard(
  { card: host, say, words }: Pick<Overlay, 'card' | 'say' | 'words'>,
  language: Language,
  actions: CardActions,
): Card {
  host.setAttribute('role', 'dialog')
  host.setAttribute('aria-labelledby', 'title')
  host.setAttribute('aria-describedby', 'note question')
  host.tabIndex = -1
  host.lang = language
  for (const type of OURS) host.addEventListener(type, (event) => event.stopPropagation())
  // A click leaves the focus, and with it the caret, in the field.
  host.addEventListener('mousedown', (event) => event.preventDefault())
  host.addEventListener('keydown', (event) => walkButtons(event, host, actions))

  const isOpen = () => host.matches(':popover-open')
  const place = (line: Box) => {
    host.style.maxHeight = ''
    const { width, height } = host.getBoundingClientRect()
    const spot = placeCard(line, { width, height }, { width: innerWidth, height: innerHeight })
    host.style.left = `${spot.left + scrollX}px`
    host.style.top = `${spot.top + scrollY}px`
    host.style.maxHeight = `${spot.height}px`
  }
  return {
    open: (subject, line, focus) => {
      fillCard(host, subject, words(), actions)
      host.classList.toggle('by-key', focus)
      if (!isOpen()) host.showPopover()
      host.scrollTop = 0
      place(line)
      if (focus) host.focus({ preventScroll: true })
    },
    place,
    refuse: (suggestion) => fillRefusal(host, suggestion, words(), say),
    close: () => {
      if (isOpen()) host.hidePopover()
      host.replaceChildren()
    },
    isOpen,
    hasFocus: () => isOpen() && (host.matches(':focus') || host.querySelector(':focus') !== null),
    covers: (event) => event.composedPath().includes(host),
  }
}
