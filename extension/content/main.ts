import { isPressed, KEYS, type Keys } from '../feedback/keys.ts'
import type { Look } from '../notes/note-view.ts'
import type { Leave, Press } from '../protocol.ts'
import { isQuiet, readSettings, watchSettings, writeSettings, type Settings } from '../settings.ts'
import { isCovered } from '../sites.ts'
import { browser, isAlive } from '../browser.ts'
import { clearOld } from './clear-old.ts'
import { createConnection } from './connect.ts'
import { createFields } from './fields.ts'
import { fieldAt } from './find-field.ts'
import { focusedElement, watchFocus } from './shadow-roots.ts'
import { shareNote } from './share-note.ts'

/** What stands for this script in its own world, which the page cannot see: it may be injected more than once. */
interface World {
  tiltro?: { readonly isRunning: () => boolean; readonly leave: () => void }
}

/** Looks after the fields of one frame, from the moment that somebody puts the caret into one. */
function start(): NonNullable<World['tiltro']> {
  let settings: Settings | undefined
  let keys: Keys = KEYS
  const listening = new AbortController()
  const connection = createConnection(() => leave())
  const fields = createFields(connection, () => sharing.tell())
  const sharing = shareNote(fields.view, ({ go, kind, restore }) => {
    if (go) fields.go(go)
    if (kind !== undefined) fields.pick(kind)
    if (restore) fields.restore()
  })

  const attend = (field: HTMLElement | null) => {
    if (!field || !settings || listening.signal.aborted) return
    if (fields.attend(field, settings, keys)) void warm()
    sharing.attend()
  }
  /** The keys may be others than those of the last time. */
  const warm = async () => {
    try {
      keys = await connection.ask('warm', {})
      fields.setKeys(keys)
    } catch {
      // The keys stay what they were.
    }
  }
  const adopt = (changed: Settings) => {
    settings = changed
    fields.adopt(changed)
  }
  const hide = () => {
    if (!settings) return
    const hidden = !isQuiet(settings, Date.now())
    // At once here, and by way of the settings everywhere else.
    settings = { ...settings, hidden, pausedUntil: 0 }
    fields.hide(hidden)
    if (isAlive()) void writeSettings(browser.storage, { hidden, pausedUntil: undefined })
    else leave()
  }
  const press = (event: KeyboardEvent) => {
    // The background is ready when there is something to read.
    if (connection.isCut()) void warm()
    if (!isPressed(event, keys.hide)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    hide()
  }
  const listen = (message: unknown) => {
    const { leave: patterns, press, look } = message as Partial<Leave & Press & Look>
    // Frames without an address of their own have the origin of the page that made them.
    if (patterns?.some((pattern) => isCovered(globalThis.origin, pattern))) leave()
    if (press) fields.walk()
    if (look) sharing.answer()
    return undefined
  }
  const stopWatching = watchSettings(browser.storage, adopt)
  const leave = () => {
    listening.abort()
    fields.leave()
    sharing.stop()
    connection.close()
    if (!isAlive()) return
    stopWatching()
    browser.runtime.onMessage.removeListener(listen)
  }

  const options = { capture: true, signal: listening.signal }
  watchFocus((element) => attend(fieldAt(element)), listening.signal)
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
  clearOld()
  world.tiltro = start()
}
