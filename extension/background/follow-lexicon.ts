import type { Browser } from 'webextension-polyfill'
import { keepLexicons } from '../lexicon/kept-lexicons.ts'
import { syncLexicons } from '../lexicon/sync-lexicons.ts'
import { readSyncState, tagOf, writeSyncState, type SyncState } from '../lexicon/sync-state.ts'
import type { CompiledLexicon } from '../../lexicon/engine/compiled.ts'
import type { Language } from '../../lexicon/engine/types.ts'
import { readSettings, watchSettings, writeSettings, type Settings } from '../settings.ts'

const NAME = 'lexicon'
/** Between two questions at the most, minutes, and how much sooner it may be, so that not all ask at once. */
const MINUTES = 5
const SOONER = 0.25

interface FollowedLexicon {
  /** The lexicon to read with: the last good one of the service, or undefined for the built-in one. */
  readonly read: (language: Language) => Promise<CompiledLexicon | undefined>
}

/** Keeps the lexicons as the service gives them. `onChange`: there are others to read with. */
export function followLexicon({ alarms, storage, runtime }: Browser, onChange: () => void): FollowedLexicon {
  const kept = keepLexicons(caches)
  // One after the other: two that overlap would write over each other.
  let last: Promise<unknown> = Promise.resolve()
  const ask = () => (last = last.then(sync).catch(() => {}))

  const sync = async () => {
    const [{ service, policy }, before] = await Promise.all([
      readSettings(storage),
      readSyncState(storage.local),
    ])
    const after: SyncState = service
      ? await syncLexicons(before, service, { fetch: fetch.bind(globalThis), kept, now: Date.now() })
      : { da: {}, en: {} }
    if (!service) {
      await alarms.clear(NAME)
      if (before.service) await kept.clear()
    } else arm(policy.lexiconMinutes ?? MINUTES)
    if (!service && !before.service) return
    await writeSyncState(storage.local, after)
    if (before.service === after.service && tagOf(before) === tagOf(after)) return
    // First here, and then in the fields: they ask at once.
    onChange()
    await writeSettings(storage, { lexicon: tagOf(after) })
  }
  const arm = (minutes: number) => {
    const delayInMinutes = minutes * (1 - SOONER * Math.random())
    void alarms.create(NAME, { delayInMinutes })
  }
  let known: string | undefined
  const follow = ({ service, policy }: Settings) => {
    const now = JSON.stringify([service, policy.lexiconMinutes])
    if (now !== known) void ask()
    known = now
  }

  alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) void ask()
  })
  watchSettings(storage, follow)
  // Whoever opens the browser in the morning has yesterday's.
  runtime.onStartup.addListener(() => void ask())
  void readSettings(storage).then(async ({ service, policy }) => {
    known = JSON.stringify([service, policy.lexiconMinutes])
    // A browser that was shut down may have forgotten its alarms.
    if (service && !(await alarms.get(NAME))) void ask()
  })
  return {
    read: async (language) => {
      const { service, [language]: synced } = await readSyncState(storage.local)
      return service && synced.etag !== undefined ? kept.read(service, language) : undefined
    },
  }
}
