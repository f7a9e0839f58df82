import type { Browser } from 'webextension-polyfill'
import { readSettings } from './settings.ts'
import { isWithin, patternOf } from './sites.ts'

/** The hosts that Tiltro may look at now, and those of them that it was built with. */
export interface Granted {
  /** Match patterns that somebody is read along with on. */
  readonly all: readonly string[]
  readonly built: readonly string[]
  /** The workplace lets it be switched on for these alone; undefined for any. */
  readonly allowed: readonly string[] | undefined
}

export async function readGranted({ permissions, runtime, storage }: Browser): Promise<Granted> {
  const [{ origins = [] }, { service, policy }] = await Promise.all([
    permissions.getAll(),
    readSettings(storage),
  ])
  const { content_scripts: scripts = [] } = runtime.getManifest()
  const built = scripts.flatMap(({ matches = [] }) => matches)
  // The host that the lexicon comes from was granted for that, not to be read along with.
  const source = service === undefined ? null : patternOf(service)
  const granted = origins.filter((origin) => origin !== source || built.includes(origin))
  return { all: narrow(granted, policy.sites), built, allowed: policy.sites }
}

/** What of the granted patterns is allowed: the narrower of two that overlap. */
export function narrow(
  granted: readonly string[],
  allowed: readonly string[] | undefined,
): readonly string[] {
  if (!allowed) return granted
  const kept = granted.filter((pattern) => allowed.some((wider) => isWithin(pattern, wider)))
  const parts = allowed.filter((pattern) => granted.some((wider) => isWithin(pattern, wider)))
  return [...new Set([...kept, ...parts])]
}
