import type { Storage } from 'webextension-polyfill'
import type { Category, Language } from '../lexicon/engine/types.ts'
import type { Silence } from './notes/choose-remarks.ts'
import { KINDS, MUTES, type Muted, type NoteKind } from './notes/kinds.ts'

/** What a person chooses, and what a workplace may choose for them. */
export interface Choices {
  /** The language of the interface; without it that of the browser. */
  readonly language?: Language
  /** The languages that are read. */
  readonly reads: readonly Language[]
  /** Categories that are not shown. */
  readonly off: readonly Category[]
  /** What is shown in notes of which kind. */
  readonly muted: Muted
  /** Address of the service that the lexicon comes from, without `/` at its end. Without it the built-in one is used. */
  readonly service?: string
}

/**
 * What the workplace has decided; whatever is set here is locked. It may take sharing and the mirror away, and there
 * is no way to switch them on.
 */
export interface Policy extends Partial<Choices> {
  /** Minutes between two questions for a newer lexicon. */
  readonly lexiconMinutes?: number
  /** Match patterns: Tiltro can be switched on for these alone. */
  readonly sites?: readonly string[]
  readonly noMirror?: true
  readonly noSharing?: true
  readonly noWelcome?: true
}

/** What is kept between two days, in `storage.local`. Never anything of a text. */
export interface Settings extends Choices {
  /** Everything is hidden just now. */
  readonly hidden: boolean
  /** Nothing is read before this moment, ms since 1970. */
  readonly pausedUntil?: number
  readonly silences: readonly Silence[]
  /** The writer's own trend is counted, on this machine alone. */
  readonly mirror: boolean
  /** Hashes of the lexicons that came from the service, so that fields hear of a newer one. */
  readonly lexicon: string
  readonly policy: Policy
}

const LANGUAGES = ['da', 'en'] as const
const KEYS = [
  ...['language', 'reads', 'off', 'muted', 'service'],
  ...['hidden', 'pausedUntil', 'silences', 'mirror', 'lexicon', 'policy'],
] as const

/** The part of the browser that settings need: the native object and the polyfill both have it. */
export type SettingsStore = Pick<Storage.Static, 'local' | 'onChanged'>

/** What the person and the workplace have chosen together. */
export async function readSettings({ local }: SettingsStore): Promise<Settings> {
  return check(await local.get([...KEYS]))
}

/** Keeps what is given; `undefined` forgets. */
export async function writeSettings(
  { local }: SettingsStore,
  changes: { readonly [K in keyof Settings]?: Settings[K] | undefined },
): Promise<void> {
  const given = Object.entries(changes)
  const gone = given.flatMap(([key, value]) => (value === undefined ? key : []))
  if (gone.length > 0) await local.remove(gone)
  if (gone.length < given.length)
    await local.set(Object.fromEntries(given.filter(([, value]) => value !== undefined)))
}

/** Calls with all settings whenever one of them changes, in whatever window. */
export function watchSettings(store: SettingsStore, onChange: (settings: Settings) => void): () => void {
  const listen = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'local' && KEYS.some((key) => key in changes)) void readSettings(store).then(onChange)
  }
  store.onChanged.addListener(listen)
  return () => store.onChanged.removeListener(listen)
}

/** The language to speak: the person's choice, or Danish where the browser does, or English. */
export function languageOf({ language }: Pick<Settings, 'language'>, browserLanguage: string): Language {
  return language ?? (/^da\b/i.test(browserLanguage) ? 'da' : 'en')
}

/** True while nothing is to be shown: hidden by key, or paused. */
export function isQuiet({ hidden, pausedUntil = 0 }: Settings, now: number): boolean {
  return hidden || pausedUntil > now
}

export type Kept = Readonly<Record<string, unknown>>

/** An older version, or somebody by hand, may have written something else. */
function check(kept: Kept): Settings {
  // Checked by the background, see `checkPolicy`.
  const policy = (typeof kept.policy === 'object' ? (kept.policy ?? {}) : {}) as Policy
  const own = checkChoices(kept)
  const { pausedUntil } = kept
  return {
    reads: LANGUAGES,
    off: [],
    ...own,
    ...(typeof pausedUntil === 'number' ? { pausedUntil } : {}),
    hidden: kept.hidden === true,
    silences: listOf(kept.silences, isSilence) ?? [],
    mirror: kept.mirror !== false && policy.noMirror !== true,
    lexicon: isText(kept.lexicon) ? kept.lexicon : '',
    ...checkChoices(policy as Kept),
    muted: { ...own.muted, ...policy.muted },
    policy,
  }
}

/** Those choices that can be understood. */
export function checkChoices(kept: Kept): Partial<Choices> {
  const { language, service } = kept
  const reads = listOf(kept.reads, isLanguage)
  const off = listOf(kept.off, isText) as readonly Category[] | undefined
  const muted = KINDS.flatMap((kind) => {
    const mute = (kept.muted as Kept | undefined)?.[kind]
    return MUTES.includes(mute as never) ? [[kind, mute]] : []
  })
  return {
    ...(isLanguage(language) ? { language } : {}),
    // Who reads nothing has switched the sites off.
    ...(reads?.length ? { reads } : {}),
    ...(off ? { off } : {}),
    ...(muted.length > 0 ? { muted: Object.fromEntries(muted) as Muted } : {}),
    ...(isText(service) && /^https?:\/\//.test(service) ? { service: service.replace(/\/+$/, '') } : {}),
  }
}

export const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
const isLanguage = (value: unknown): value is Language => LANGUAGES.includes(value as Language)

function isSilence(value: unknown): value is Silence {
  const { entry, category, kind } = (value ?? {}) as Record<keyof Silence, unknown>
  const isKind = kind === undefined || kind === 'ordinary' || KINDS.includes(kind as never)
  return isText(entry) && isText(category) && isKind
}

/** The items of a list that can be understood; undefined where there is no list. */
export function listOf<T>(value: unknown, isItem: (item: unknown) => item is T): readonly T[] | undefined {
  return Array.isArray(value) ? value.filter(isItem) : undefined
}

/** The list with one more silence; one that says the same stands there once. */
export function addSilence(silences: readonly Silence[], silence: Silence): readonly Silence[] {
  return [...dropSilence(silences, silence), silence]
}

export function dropSilence(
  silences: readonly Silence[],
  { entry, kind }: { readonly entry: string; readonly kind?: NoteKind },
): readonly Silence[] {
  return silences.filter((other) => other.entry !== entry || other.kind !== kind)
}
