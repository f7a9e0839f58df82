import type { Browser, Runtime, Tabs } from 'webextension-polyfill'
import { NOTE_PORT, type Attended, type Look, type NoteRequest, type NoteView } from '../notes/note-view.ts'

/** The note that is written in the tab in front. */
export interface FollowedNote {
  /** Asks something of the field that was seen last. */
  readonly send: (request: NoteRequest) => void
}

/**
 * Follows the field that somebody writes in, in whatever frame of the tab in front of this window. `onView` gets null
 * where there is none. Nothing passes through the background, and nothing is kept.
 */
export function followNote(browser: Browser, onView: (view: NoteView | null) => void): FollowedNote {
  const { tabs, runtime } = browser
  const ports = new Map<number, Runtime.Port>()
  let tabId: number | undefined
  let current: Runtime.Port | undefined

  const turnTo = async () => {
    const [tab] = await tabs.query({ active: true, currentWindow: true })
    // The browser tells late and more than once which tab is in front, and of every frame that has loaded: while
    // somebody chooses, the line to the field stays.
    if (tab?.id !== tabId) quit()
    tabId = tab?.id
    if (tabId === undefined) return
    // Where Tiltro is not switched on, nobody listens.
    await tabs.sendMessage(tabId, { look: true } satisfies Look).catch(() => {})
  }
  const quit = () => {
    for (const port of ports.values()) port.disconnect()
    ports.clear()
    leave(current)
  }
  const leave = (port: Runtime.Port | undefined) => {
    if (port !== current) return
    current = undefined
    onView(null)
  }
  const connect = (frameId: number) => {
    const port = tabs.connect(tabId!, { name: NOTE_PORT, frameId })
    ports.set(frameId, port)
    port.onMessage.addListener((message) => {
      if (message === null) return leave(port)
      current = port
      onView(message as NoteView)
    })
    port.onDisconnect.addListener(() => {
      if (ports.get(frameId) === port) ports.delete(frameId)
      leave(port)
    })
  }
  const hear = (message: unknown, { tab, frameId = 0 }: Runtime.MessageSender) => {
    const { attended } = message as Partial<Attended>
    if (attended && tab?.id === tabId && !ports.has(frameId)) connect(frameId)
    return undefined
  }
  const update = (id: number, { status }: Tabs.OnUpdatedChangeInfoType) => {
    if (id === tabId && status === 'complete') void turnTo()
  }
  runtime.onMessage.addListener(hear)
  tabs.onActivated.addListener(() => void turnTo())
  tabs.onUpdated.addListener(update)
  void turnTo()
  return { send: (request) => current?.postMessage(request) }
}
