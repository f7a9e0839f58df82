import { parentOf } from './fields/focus.ts'
import { createSheet, PLACE_STYLE } from './style.ts'

/** Our own place in the page: one element without attributes, whose inside the page cannot see. */
export interface Overlay {
  /** Marks are drawn here, in coordinates of the document. */
  readonly marks: HTMLElement
  /** Laid out, never painted: for mirrors. */
  readonly shelf: HTMLElement
  readonly card: HTMLElement
  /** Brings what marks and cards look like; undefined where it is here already. Rejects as `read` does. */
  readonly dress: (read: () => Promise<string>) => Promise<void> | undefined
  /** Keeps what is ours at its own size, whatever size the page gives all that is in it. */
  readonly fit: () => void
  /** Says something to people who listen to the page, politely. */
  readonly say: (sentence: string) => void
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
  users: number
}

const shared = new WeakMap<Element, Shared>()

/** The overlay for a field that stands where this one does. All fields of a document share one; each has its card. */
export function takeOverlay(field: Element): Overlay {
  const parent = modalAround(field) ?? field.ownerDocument.documentElement
  const { host, root, marks, shelf, status } = useShared(parent)
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
  let released = false
  let forgetting: ReturnType<typeof setTimeout> | undefined
  return {
    marks,
    shelf,
    card,
    raise,
    fit: () => {
      // Of one that is left as it is.
      const { currentCSSZoom } = status
      for (const part of [marks, shelf, card]) part.style.zoom = String(1 / currentCSSZoom)
    },
    dress: (read) => (root.adoptedStyleSheets.length > 1 ? undefined : dress(root, read)),
    say: (sentence) => {
      status.textContent = sentence
      clearTimeout(forgetting)
      forgetting = setTimeout(() => (status.textContent = ''), SAID)
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

async function dress(root: ShadowRoot, read: () => Promise<string>): Promise<void> {
  const css = await read()
  // Two fields may have asked.
  if (root.adoptedStyleSheets.length === 1) root.adoptedStyleSheets.push(createSheet(css))
}

function add(root: ShadowRoot, className: string): HTMLElement {
  const element = root.ownerDocument.createElement('div')
  element.className = className
  root.append(element)
  return element
}
