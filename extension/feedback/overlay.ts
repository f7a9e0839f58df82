import type { CardKit } from './card-kit.ts'
import { parentOf } from './fields/focus.ts'
import { createSheet, PLACE_STYLE } from './style.ts'
import type { Words } from './words/words.ts'

/** Our own place in the page: one element without attributes, whose inside the page cannot see. */
export interface Overlay {
  /** Marks are drawn here, in coordinates of the document. */
  readonly marks: HTMLElement
  /** Laid out, never painted: for mirrors. */
  readonly shelf: HTMLElement
  readonly card: HTMLElement
  /** Brings what marks and cards look like and say; undefined where it is here already. Rejects where it does not come. */
  readonly dress: () => Promise<void> | undefined
  /** What the view says, once it is dressed. */
  readonly words: () => Words
  /** Keeps what is ours at its own size, whatever size the page gives all that is in it. */
  readonly fit: () => void
  /** Says something to people who listen to the page, politely, and as soon as there are words for it. */
  readonly say: (choose: (words: Words) => string) => void
  /** Brings marks and card back in front of what the page has put into the top layer since, and into the page. */
  readonly raise: () => void
  /** To be called once by whoever took the overlay; the last one takes the element out of the page. */
  readonly release: () => void
}

/**
 * Whether the page can look inside: only where a test has to. esbuild puts the value in; where it is not built for
 * a test, the name is not defined.
 */
declare const TILTRO_OPEN: boolean | undefined
const MODE = typeof TILTRO_OPEN !== 'undefined' && TILTRO_OPEN ? 'open' : 'closed'

/** After this long what was said has been taken up to be read aloud, and need not stand there, ms. */
const SAID = 1500

interface Shared {
  readonly host: HTMLElement
  readonly root: ShadowRoot
  readonly marks: HTMLElement
  readonly shelf: HTMLElement
  readonly status: HTMLElement
  words?: Words
  users: number
}

const shared = new WeakMap<Element, Shared>()

/**
 * The overlay for a field that stands where this one does. All fields of a document share one; each has its card.
 *
 * @param read see `FeedbackOptions.cardKit`.
 */
export function takeOverlay(field: Element, read: () => Promise<CardKit>): Overlay {
  const parent = modalAround(field) ?? field.ownerDocument.documentElement
  const place = useShared(parent)
  const { host, root, marks, shelf, status } = place
  const card = add(root, 'card')
  card.popover = 'manual'
  const raise = () => {
    if (!host.isConnected) parent.append(host)
    for (const element of [marks, card]) {
      const open = element.matches(':popover-open')
      if (open && element.contains(root.activeElement)) continue
      if (open) element.hidePopover()
      if (open || element === marks) element.showPopover()
    }
  }
  if (!marks.matches(':popover-open')) raise()
  const bring = () => (place.words ? undefined : dress(place, read))
  let released = false
  let fitted = ''
  let forgetting: ReturnType<typeof setTimeout> | undefined
  return {
    marks,
    shelf,
    card,
    raise,
    fit: () => {
      // Of one that is left as it is.
      const zoom = String(1 / status.currentCSSZoom)
      if (zoom === fitted) return
      fitted = zoom
      for (const part of [marks, shelf, card]) part.style.zoom = zoom
    },
    dress: bring,
    words: () => place.words!,
    say: (choose) => {
      const speak = () => {
        status.textContent = choose(place.words!)
        clearTimeout(forgetting)
        forgetting = setTimeout(() => (status.textContent = ''), SAID)
      }
      void Promise.resolve(bring()).then(speak, () => {})
    },
    release: () => {
      if (released) return
      released = true
      card.remove()
      const entry = shared.get(parent)!
      if (--entry.users > 0) return
      host.remove()
      shared.delete(parent)
    },
  }
}

/** A modal dialog makes everything outside it inert, a card too. */
function modalAround(field: Element): Element | null {
  for (let above = parentOf(field); above; above = parentOf(above)) {
    if (Element.prototype.matches.call(above, ':modal')) return above
  }
  return null
}

function useShared(parent: Element): Shared {
  const entry = shared.get(parent) ?? createShared(parent)
  entry.users++
  shared.set(parent, entry)
  return entry
}

function createShared(parent: Element): Shared {
  const host = parent.ownerDocument.createElement('div')
  const root = host.attachShadow({ mode: MODE })
  root.adoptedStyleSheets = [createSheet(PLACE_STYLE)]
  parent.append(host)
  const shelf = add(root, 'shelf')
  const status = add(root, 'status')
  status.setAttribute('role', 'status')
  const marks = add(root, 'marks')
  // In the top layer nothing of the page can cover them; "manual" leaves the page's own pop-ups open.
  marks.popover = 'manual'
  for (const silent of [shelf, marks]) silent.setAttribute('aria-hidden', 'true')
  return { host, root, marks, shelf, status, users: 0 }
}

async function dress(place: Shared, read: () => Promise<CardKit>): Promise<void> {
  const { style, words } = await read()
  // Two fields may have asked.
  if (!place.words) place.root.adoptedStyleSheets.push(createSheet(style))
  place.words = words
}

function add(root: ShadowRoot, className: string): HTMLElement {
  const element = root.ownerDocument.createElement('div')
  element.className = className
  root.append(element)
  return element
}
