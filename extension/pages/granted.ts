import type { Browser } from 'webextension-polyfill'

/** The hosts that Tiltro may look at now, and those of them that it was built with. */
export interface Granted {
  readonly all: readonly string[]
  readonly built: readonly string[]
}

export async function readGranted({ permissions, runtime }: Browser): Promise<Granted> {
  const { origins = [] } = await permissions.getAll()
  const built = runtime.getManifest().content_scripts?.flatMap(({ matches = [] }) => matches) ?? []
  return { all: origins, built }
}
