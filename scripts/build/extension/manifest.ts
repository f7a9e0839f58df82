import { readFile } from 'node:fs/promises'

export type Browser = 'chromium' | 'firefox'

type Json = Readonly<Record<string, unknown>>

/** What a browser takes no part in, and some say so at every start. */
const FOREIGN: Readonly<Record<Browser, readonly string[]>> = {
  chromium: ['browser_specific_settings', 'sidebar_action'],
  firefox: ['minimum_chrome_version', 'side_panel', 'storage'],
}
const BACKGROUND: Readonly<Record<Browser, string>> = { chromium: 'service_worker', firefox: 'scripts' }

/** The one manifest of the repository as a browser takes it, its version that of the package. */
export async function readManifest(browser: Browser, hosts: readonly string[]): Promise<Json> {
  const [manifest, { version }] = (await Promise.all(
    ['manifest.json', 'package.json'].map(async (path) => JSON.parse(await readFile(path, 'utf8')) as Json),
  )) as [Json, Json]
  return createManifest({ ...manifest, version }, browser, hosts)
}

/** `hosts` are match patterns that the extension is switched on for without anybody asking. */
export function createManifest(manifest: Json, browser: Browser, hosts: readonly string[]): Json {
  const kept = Object.entries(manifest).filter(([key]) => !FOREIGN[browser].includes(key))
  const script = BACKGROUND[browser]
  const permissions = (manifest.permissions as readonly string[]).filter(
    (name) => browser === 'chromium' || name !== 'sidePanel',
  )
  const background = { [script]: (manifest.background as Json)[script] }
  return {
    ...Object.fromEntries(kept),
    background,
    permissions,
    ...(hosts.length > 0 ? switchOn(hosts) : {}),
  }
}

/** The same script in the same frames as `extension/background/follow-sites.ts` registers. */
function switchOn(hosts: readonly string[]): Json {
  const script = {
    matches: hosts,
    js: ['content.js'],
    all_frames: true,
    match_origin_as_fallback: true,
    run_at: 'document_idle',
  }
  return { host_permissions: hosts, content_scripts: [script] }
}
