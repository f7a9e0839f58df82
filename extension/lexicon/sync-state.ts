import type { Storage } from 'webextension-polyfill'
import type { Language } from '../../lexicon/engine/types.ts'
import { FAULTS, type Fault } from './check-fetched.ts'

/** The lexicon of one language as far as the service is concerned. */
export interface Synced {
  /** The kept lexicon; without it the built-in one is read with. */
  readonly version?: string
  readonly etag?: string
  /** The last one that was not taken. */
  readonly refused?: { readonly fault: Fault; readonly version: string }
}

/** What is known of the service's lexicons. */
export interface SyncState {
  /** The address that this is true of. */
  readonly service?: string
  /** When the service last answered, ms since 1970. */
  readonly answered?: number
  /** The last question had no answer. */
  readonly isUnreachable?: true
  readonly da: Synced
  readonly en: Synced
}

const KEY = 'sync'
type Local = Pick<Storage.StorageArea, 'get' | 'set'>

export async function readSyncState(local: Local): Promise<SyncState> {
  return check((await local.get(KEY))[KEY])
}

export function writeSyncState(local: Local, state: SyncState): Promise<void> {
  return local.set({ [KEY]: state })
}

/** Another one for other lexicons: the setting by which fields hear of them. */
export const tagOf = ({ da, en }: SyncState): string => `${da.etag ?? ''} ${en.etag ?? ''}`.trim()

type Kept = Readonly<Record<string, unknown>>

function check(kept: unknown): SyncState {
  const { service, answered, isUnreachable, da, en } = (kept ?? {}) as Kept
  return {
    ...(typeof service === 'string' ? { service } : {}),
    ...(typeof answered === 'number' ? { answered } : {}),
    ...(isUnreachable === true ? { isUnreachable } : {}),
    da: checkOne(da),
    en: checkOne(en),
  }
}

function checkOne(kept: unknown): Synced {
  const { version, etag, refused } = (kept ?? {}) as Kept
  const { fault, version: other } = (refused ?? {}) as Kept
  return {
    ...(typeof version === 'string' && typeof etag === 'string' ? { version, etag } : {}),
    ...(FAULTS.includes(fault as Fault)
      ? { refused: { fault: fault as Fault, version: String(other) } }
      : {}),
  }
}

export const LANGUAGES: readonly Language[] = ['da', 'en']
