import type { Browser } from 'webextension-polyfill'
import { parseShortcut, type Keys } from '../feedback/keys.ts'
import type { Press } from '../protocol.ts'
import { isQuiet, readSettings, writeSettings } from '../settings.ts'

/** The keys as the person has set them in the browser's own list of shortcuts. */
export async function readShortcuts({ commands }: Browser): Promise<Keys> {
  const all = await commands.getAll()
  const keyOf = (name: keyof Keys) =>
    parseShortcut(all.find((command) => command.name === name)?.shortcut ?? '')
  return { walk: keyOf('walk'), hide: keyOf('hide') }
}

/** What is done when the browser has taken a key for us: a page does not see such a key. */
export function followShortcuts({ commands, tabs, storage }: Browser): void {
  const acts: Readonly<Record<string, () => Promise<void>>> = {
    hide: async () => {
      const hidden = !isQuiet(await readSettings(storage), Date.now())
      await writeSettings(storage, { hidden, pausedUntil: undefined })
    },
    /** The frame with the caret acts; where Tiltro is not switched on, nobody listens. */
    walk: async () => {
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true })
      if (tab?.id === undefined) return
      await tabs.sendMessage(tab.id, { press: 'walk' } satisfies Press).catch(() => {})
    },
  }
  commands.onCommand.addListener((name) => void acts[name]?.())
}
