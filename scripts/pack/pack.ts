import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { buildExtension } from '../build/extension.ts'
import { createCrx } from './create-crx.ts'
import { createPolicyFiles } from './policy-files.ts'
import type { PackOptions } from './read-options.ts'
import { createUpdatesJson, createUpdatesXml } from './updates.ts'
import { zipFolder } from './zip-folder.ts'

/**
 * Builds both extensions into `out/chromium` and `out/firefox`, and packs them: `tiltro.xpi`; with a key `tiltro.crx`;
 * with an address what browsers ask there for a newer version, and with both the policies.
 *
 * @returns the files beside the two folders
 */
export async function pack({
  hosts,
  out,
  policy,
  key,
  address,
  open = false,
}: PackOptions): Promise<readonly string[]> {
  const [chromium, firefox] = [`${out}/chromium`, `${out}/firefox`]
  await buildExtension({
    ...{ target: 'chromium', out: chromium, hosts, policy, open },
    ...(key ? { key: key.publicKey.toString('base64') } : {}),
    ...(address ? { updates: `${address}/updates.xml` } : {}),
  })
  await buildExtension({
    ...{ target: 'firefox', out: firefox, hosts, policy, open },
    // Firefox refuses an extension that looks for updates where anybody could put one.
    ...(address?.startsWith('https:') ? { updates: `${address}/updates.json` } : {}),
  })
  const manifest = await readManifest(firefox)
  const firefoxId = manifest.browser_specific_settings.gecko.id
  const xpi = await zipFolder(firefox)
  const files: Record<string, string | Uint8Array> = { 'tiltro.xpi': xpi }
  if (key) files['tiltro.crx'] = createCrx(await zipFolder(chromium), key)
  if (address) {
    const release = { address, version: manifest.version }
    files['updates.json'] = createUpdatesJson(release, firefoxId, xpi)
    if (key) {
      files['updates.xml'] = createUpdatesXml(release, key.id)
      const managed = { sites: hosts, ...policy }
      const policies = createPolicyFiles({ chromiumId: key.id, firefoxId, address, managed })
      for (const [name, text] of Object.entries(policies)) files[`policies/${name}`] = text
    }
  }
  await mkdir(`${out}/policies`, { recursive: true })
  await Promise.all(Object.entries(files).map(([name, content]) => writeFile(`${out}/${name}`, content)))
  return Object.keys(files)
}

interface FirefoxManifest {
  readonly version: string
  readonly browser_specific_settings: { readonly gecko: { readonly id: string } }
}

async function readManifest(folder: string): Promise<FirefoxManifest> {
  return JSON.parse(await readFile(`${folder}/manifest.json`, 'utf8')) as FirefoxManifest
}
