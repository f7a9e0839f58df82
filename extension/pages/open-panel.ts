import type { Browser } from 'webextension-polyfill'

/** What Chromium has for it, which the polyfill does not speak of. */
interface SidePanel {
  readonly sidePanel?: { readonly open: (options: { windowId: number }) => Promise<void> }
}

/** Opens the panel beside the page: within a click, as both browsers want it. */
export function openPanel(browser: Browser, windowId: number | undefined): () => void {
  const { sidePanel } = browser as SidePanel
  return () => {
    const opening =
      sidePanel && windowId !== undefined ? sidePanel.open({ windowId }) : browser.sidebarAction.open()
    void opening.then(() => close())
  }
}
