import { isPressed, HIDE } from '../feedback/keys.ts'
import { mountFeedback } from '../feedback/mount-feedback.ts'
import type { Feedback } from '../feedback/feedback.ts'
import type { Leave } from '../protocol.ts'
import { languageOf, readSettings, watchSettings, writeSettings, type Settings } from '../settings.ts'
import { isCovered } from '../sites.ts'
import { browser, isAlive } from './browser.ts'
import { createConnection } from './connect.ts'
import { fieldAt, findField, focusedElement } from './find-field.ts'

/** What stands for this script in its own world, which the page cannot see: it may be injected more than once. */
interface World {
  tiltro?: { readonly isRunning: () => boolean; readonly leave: () => void }
}

/** Looks after the fields of one frame, from the moment that somebody puts the caret into one. */
function start(): NonNullable<World['tiltro']> {
  let settings: Settings = {}
  const mounted = new Map<HTMLElement, Feedback>()
  const listening = new AbortController()
  const connection = createConnection(() => leave())
  let hidden = false

  const attend = (field: HTMLElement | null) => {
    if (!field || mounted.has(field) || listening.signal.aborted) return
    connection.ask('warm', {}).catch(() => {})
    const feedback = mountFeedback({
      field,
      analyse: (text) => connection.ask('analyse', { text }),
      language: languageOf(settings, navigator.language),
      hidden,
      onGone: () => mounted.delete(field),
    })
    mounted.set(field, feedback)
  }
  const adopt = (changed: Settings) => {
    const isOther = changed.language !== settings.language
    settings = changed
    hidden = changed.hidden ?? false
    for (const [field, feedback] of mounted) {
      feedback.hide(hidden)
      // The words of a card are chosen once; a field that is left is mounted anew at the next visit.
      if (isOther) {
        feedback.detach()
        mounted.delete(field)
      }
    }
  }
  const press = (event: KeyboardEvent) => {
    if (!isPressed(event, HIDE)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    hidden = !hidden
    // At once here, and by way of the settings everywhere else.
    for (const feedback of mounted.values()) feedback.hide(hidden)
    if (isAlive()) void writeSettings(browser.storage, { hidden })
    else leave()
  }
  const listen = (message: unknown) => {
    const { leave: patterns } = message as Partial<Leave>
    // Frames without an address of their own have the origin of the page that made them.
    if (patterns?.some((pattern) => isCovered(globalThis.origin, pattern))) leave()
    return undefined
  }
  const stopWatching = watchSettings(browser.storage, adopt)
  const leave = () => {
    listening.abort()
    for (const feedback of mounted.values()) feedback.detach()
    mounted.clear()
    connection.close()
    if (!isAlive()) return
    stopWatching()
    browser.runtime.onMessage.removeListener(listen)
  }

  const options = { capture: true, signal: listening.signal }
  addEventListener('focusin', (event) => attend(findField(event)), options)
  addEventListener('keydown', press, options)
  browser.runtime.onMessage.addListener(listen)
  void readSettings(browser.storage).then((kept) => {
    adopt(kept)
    const focused = focusedElement()
    if (focused) attend(fieldAt(focused))
  })
  return { isRunning: () => isAlive() && !listening.signal.aborted, leave }
}

const world = globalThis as World
if (!world.tiltro?.isRunning()) {
  world.tiltro?.leave()
  world.tiltro = start()
}
