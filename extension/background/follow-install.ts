import type { Browser } from 'webextension-polyfill'
import { readPolicy } from './read-policy.ts'

/** Whether the first page opens: not where a test or a demonstration has the browser to itself. esbuild puts it in. */
declare const TILTRO_WELCOME: boolean | undefined
const WELCOMES = typeof TILTRO_WELCOME === 'undefined' || TILTRO_WELCOME

/** Opens the first page once, unless the workplace does not want it. */
export function followInstall(browser: Browser): void {
  const { runtime, tabs } = browser
  runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' && WELCOMES) void open()
  })
  const open = async () => {
    const { noWelcome } = await readPolicy(browser)
    if (!noWelcome) await tabs.create({ url: runtime.getURL('welcome/welcome.html') })
  }
}
