import type { Browser } from 'webextension-polyfill'
import { checkPolicy } from '../check-policy.ts'
import type { Policy } from '../settings.ts'

/** What an administrator writes: see `extension/policies/schema.json`. */
type Managed = Readonly<Record<string, unknown>>

/** What the workplace has decided: by what is built in, and above that by the browser's own policies. */
export async function readPolicy({ storage, runtime }: Browser): Promise<Policy> {
  const [builtIn, managed] = await Promise.all([
    fetch(runtime.getURL('policies/built-in.json')).then((answer) => answer.json() as Promise<Managed>),
    // Firefox refuses where there is no policy.
    storage.managed.get().catch(() => ({})),
  ])
  return toPolicy({ ...builtIn, ...managed })
}

/** From the names that administrators read to those of the settings; whatever cannot be understood is left out. */
export function toPolicy(managed: Managed): Policy {
  return checkPolicy({
    language: managed.interfaceLanguage,
    reads: managed.languages,
    off: managed.categoriesOff,
    muted: managed.noteKinds,
    service: managed.serviceAddress,
    lexiconMinutes: managed.lexiconMinutes,
    sites: managed.sites,
    noMirror: managed.disableMirror,
    noSharing: managed.disableSharing,
    noWelcome: managed.disableWelcome,
  })
}
