import { createHash } from 'node:crypto'

/** Where packages lie, and which. */
export interface Release {
  /** Address of the folder, without `/` at its end. */
  readonly address: string
  readonly version: string
}

/** What a Chromium asks for: https://developer.chrome.com/docs/extensions/how-to/distribute/host-on-linux. */
export function createUpdatesXml({ address, version }: Release, id: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}">
    <updatecheck codebase="${escape(`${address}/tiltro.crx`)}" version="${version}" />
  </app>
</gupdate>
`
}

/** What a Firefox asks for: https://extensionworkshop.com/documentation/manage/updating-your-extension/. */
export function createUpdatesJson({ address, version }: Release, id: string, xpi: Uint8Array): string {
  const hash = createHash('sha256').update(xpi).digest('hex')
  const update = { version, update_link: `${address}/tiltro.xpi`, update_hash: `sha256:${hash}` }
  return toJson({ addons: { [id]: { updates: [update] } } })
}

export const toJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')
