import { checkPolicy, type Policy } from '../settings.ts'

/** What an administrator writes: see `extension/policies/schema.json`. */
type Managed = Readonly<Record<string, unknown>>

/** From the names that administrators read to those of the settings; whatever cannot be understood is left out. */
export function readPolicy(managed: Managed): Policy {
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
