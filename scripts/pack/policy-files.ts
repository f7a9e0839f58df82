import type { Policy } from '../build/extension.ts'
import { createRegistryFile } from './registry-file.ts'
import { toJson } from './updates.ts'

export interface Rollout {
  /** What a Chromium calls the extension. */
  readonly chromiumId: string
  /** What a Firefox calls it. */
  readonly firefoxId: string
  /** Where the packages lie, without `/` at its end. */
  readonly address: string
  /** In the names of `extension/policies/schema.json`. */
  readonly managed: Policy
}

/** The policies that bring the extension to every machine, by name of file. `extension/policies` holds an example. */
export function createPolicyFiles(rollout: Rollout): Readonly<Record<string, string>> {
  const { firefoxId, address, managed } = rollout
  const chrome = forChromium(rollout, { toolbar_pin: 'force_pinned' })
  const edge = forChromium(rollout, { toolbar_state: 'force_shown' })
  const firefox = {
    policies: {
      ExtensionSettings: {
        [firefoxId]: { installation_mode: 'force_installed', install_url: `${address}/tiltro.xpi` },
      },
      '3rdparty': { Extensions: { [firefoxId]: managed } },
    },
  }
  return {
    'chrome.json': toJson(chrome),
    'chrome.reg': createRegistryFile('Google\\Chrome', chrome),
    'edge.json': toJson(edge),
    'edge.reg': createRegistryFile('Microsoft\\Edge', edge),
    'firefox.json': toJson(firefox),
  }
}

/** Policies of a Chromium by name. */
export type ChromiumPolicies = ReturnType<typeof forChromium>

function forChromium({ chromiumId, address, managed }: Rollout, look: Readonly<Record<string, string>>) {
  const installation = {
    installation_mode: 'force_installed',
    update_url: `${address}/updates.xml`,
    ...look,
  }
  return {
    ExtensionSettings: { [chromiumId]: installation },
    '3rdparty': { extensions: { [chromiumId]: managed } },
  }
}
