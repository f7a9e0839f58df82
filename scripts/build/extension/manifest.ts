import { readFile } from 'node:fs/promises'

export type Browser = 'chromium' | 'firefox'

type Json = Readonly<Record<string, unknown>>

/** What is built in by whoever hands the extension out. */
export interface BuiltIn {
  /** Match patterns that the extension is switched on for without anybody asking. */
  readonly hosts?: readonly string[]
  /** Address of the service that the lexicon comes from. */
  readonly service?: string
  /** Public key, DER in base64: a Chromium makes the extension's id of it. */
  readonly key?: string
  /** Where the browser looks for a newer version. */
  readonly updates?: string
}

/** What a browser takes no part in, and some say so at every start. */
const FOREIGN: Readonly<Record<Browser, readonly string[]>> = {
  chromium: ['browser_specific_settings', 'sidebar_action'],
  firefox: ['minimum_chrome_version', 'side_panel', 'storage'],
}
const BACKGROUND: Readonly<Record<Browser, string>> = { chromium: 'service_worker', firefox: 'scripts' }

/** The one manifest of the repository as a browser takes it, its version that of the package. */
export async function readManifest(browser: Browser, builtIn: BuiltIn): Promise<Json> {
  const [manifest, { version }] = (await Promise.all(
    ['manifest.json', 'package.json'].map(async (path) => JSON.parse(await readFile(path, 'utf8')) as Json),
  )) as [Json, Json]
  return createManifest({ ...manifest, version }, browser, builtIn)
}

export function createManifest(manifest: Json, browser: Browser, builtIn: BuiltIn = {}): Json {
  const kept = Object.entries(manifest).filter(([key]) => !FOREIGN[browser].includes(key))
  const script = BACKGROUND[browser]
  const permissions = (manifest.permissions as readonly string[]).filter(
    (name) => browser === 'chromium' || name !== 'sidePanel',
  )
  return {
    ...Object.fromEntries(kept),
    background: { [script]: (manifest.background as Json)[script] },
    permissions,
    ...(browser === 'chromium' ? forChromium(builtIn) : forFirefox(manifest, builtIn)),
    ...switchOn(builtIn),
    ...narrowRequests(manifest, builtIn),
  }
}

function forChromium({ key, updates }: BuiltIn): Json {
  return { ...(key ? { key } : {}), ...(updates ? { update_url: updates } : {}) }
}

function forFirefox(manifest: Json, { updates }: BuiltIn): Json {
  const { gecko } = manifest.browser_specific_settings as { readonly gecko: Json }
  return updates ? { browser_specific_settings: { gecko: { ...gecko, update_url: updates } } } : {}
}

/** The same script in the same frames as `extension/background/follow-sites.ts` registers. */
function switchOn({ hosts = [], service }: BuiltIn): Json {
  const script = {
    matches: hosts,
    js: ['content.js'],
    all_frames: true,
    match_origin_as_fallback: true,
    run_at: 'document_idle',
  }
  const source = service === undefined ? [] : [`${new URL(service).protocol}//${new URL(service).hostname}/*`]
  const granted = [...new Set([...hosts, ...source])]
  return {
    ...(granted.length > 0 ? { host_permissions: granted } : {}),
    ...(hosts.length > 0 ? { content_scripts: [script] } : {}),
  }
}

/**
 * Where sites are built in, the browser lets no request out but to the service that is built in as well; where none
 * is, to nobody. Otherwise a person may name a service, and so any address has to be possible.
 */
function narrowRequests(manifest: Json, { hosts = [], service }: BuiltIn): Json {
  if (hosts.length === 0 && service === undefined) return {}
  const { extension_pages: pages } = manifest.content_security_policy as { readonly extension_pages: string }
  const to = ["'self'", ...(service === undefined ? [] : [new URL(service).origin])].join(' ')
  return {
    content_security_policy: { extension_pages: pages.replace(/connect-src [^;]*/, `connect-src ${to}`) },
  }
}
