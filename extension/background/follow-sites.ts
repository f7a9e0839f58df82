import type { Browser } from 'webextension-polyfill'
import { readGranted } from '../granted.ts'
import type { Leave } from '../protocol.ts'
import { watchSettings } from '../settings.ts'
import { isWithin } from '../sites.ts'

const SCRIPT = 'content.js'
const ID = 'sites'

/**
 * The sites that Tiltro is switched on for are the hosts that the person has granted: there is no other list. Their
 * pages get the content script from now on, and those that are open at once.
 */
export function followSites(browser: Browser): void {
  const { permissions, runtime } = browser
  // One after the other: the browser refuses a script whose name it has already.
  let last = Promise.resolve()
  const follow = () => (last = last.then(() => register(browser)).catch(() => {}))
  permissions.onAdded.addListener(({ origins = [] }) => {
    void follow().then(async () => {
      const { all } = await readGranted(browser)
      await inject(
        browser,
        all.filter((site) => origins.some((origin) => isWithin(site, origin))),
      )
    })
  })
  permissions.onRemoved.addListener(({ origins = [] }) => {
    void follow()
    void tellToLeave(browser, origins)
  })
  // After an update the pages that are open hold a script of the older version, which is cut off.
  runtime.onInstalled.addListener(
    () => void follow().then(async () => inject(browser, (await readGranted(browser)).all)),
  )
  runtime.onStartup.addListener(() => void follow())
  // The workplace may have named other sites, or the service another host.
  let known = ''
  watchSettings(browser.storage, ({ service, policy }) => {
    const now = JSON.stringify([service, policy.sites])
    if (now !== known) void follow()
    known = now
  })
}

/** Registered scripts outlive the worker, but not an update. */
async function register(browser: Browser): Promise<void> {
  const { scripting } = browser
  const { all, built } = await readGranted(browser)
  const matches = all.filter((origin) => !built.includes(origin))
  const ids = { ids: [ID] }
  if ((await scripting.getRegisteredContentScripts(ids)).length > 0)
    await scripting.unregisterContentScripts(ids)
  if (matches.length === 0) return
  const script = {
    id: ID,
    js: [SCRIPT],
    matches: [...matches],
    allFrames: true,
    // Editors live in frames that have no address of their own.
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  }
  await scripting.registerContentScripts([script])
}

async function inject({ tabs, scripting }: Browser, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return
  for (const { id } of await tabs.query({ url: [...origins] })) {
    if (id === undefined) continue
    // A tab may be asleep, or show an error page in place of the site.
    await scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [SCRIPT] }).catch(() => {})
  }
}

async function tellToLeave({ tabs }: Browser, origins: readonly string[]): Promise<void> {
  const message: Leave = { leave: origins }
  const all = await tabs.query({})
  const ids = all.flatMap(({ id }) => id ?? [])
  await Promise.all(ids.map((id) => tabs.sendMessage(id, message).catch(() => {})))
}
