import type { Browser } from 'webextension-polyfill'

/** Opens the browser's own list of shortcuts; undefined in a Firefox that has no way to it. */
export function openShortcuts({ commands, tabs, runtime }: Browser): (() => void) | undefined {
  const { openShortcutSettings } = commands as { openShortcutSettings?: () => Promise<void> }
  if (openShortcutSettings) return () => void openShortcutSettings()
  if (runtime.getURL('').startsWith('moz-extension:')) return undefined
  return () => void tabs.create({ url: 'chrome://extensions/shortcuts' })
}
