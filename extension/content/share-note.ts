import type { Runtime } from 'webextension-polyfill'
import { NOTE_PORT, type Attended, type NoteRequest, type NoteView } from '../notes/note-view.ts'
import { browser, isAlive } from '../browser.ts'

/** A line for panel and popup while they are open. */
export interface Sharing {
  /** There may be something else to see. */
  readonly tell: () => void
  /** Somebody has put the caret into a field. */
  readonly attend: () => void
  /** A page of ours wants to know whether somebody has. */
  readonly answer: () => void
  readonly stop: () => void
}

/** Lets pages of the extension look at the note that is written in this frame; nobody else is let in. */
export function shareNote(view: () => NoteView | null, act: (request: NoteRequest) => void): Sharing {
  const ports = new Set<Runtime.Port>()
  let wasThere = false
  const tell = () => {
    if (ports.size === 0) return
    const seen = view()
    // A frame in which nobody has written says nothing.
    if (seen || wasThere) ports.forEach((port) => port.postMessage(seen))
    wasThere = seen !== null
  }
  const connect = (port: Runtime.Port) => {
    if (port.name !== NOTE_PORT) return
    ports.add(port)
    port.onDisconnect.addListener(() => ports.delete(port))
    port.onMessage.addListener((message) => act(message as NoteRequest))
    tell()
  }
  browser.runtime.onConnect.addListener(connect)
  // A page that the browser keeps for the way back is not in front.
  const hide = () => {
    ports.forEach((port) => port.disconnect())
    ports.clear()
  }
  addEventListener('pagehide', hide)
  const announce = () => {
    // A panel that is open connects; where there is none, nobody listens.
    if (isAlive()) browser.runtime.sendMessage({ attended: true } satisfies Attended).catch(() => {})
  }
  return {
    tell,
    attend: () => {
      if (ports.size === 0) announce()
      else tell()
    },
    answer: () => {
      if (view()) announce()
    },
    stop: () => {
      if (isAlive()) browser.runtime.onConnect.removeListener(connect)
      removeEventListener('pagehide', hide)
      hide()
    },
  }
}
