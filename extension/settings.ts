import type { Storage } from 'webextension-polyfill'
import type { Language } from '../lexicon/engine/types.ts'

/** What is kept between two days, in `storage.local`. Never anything of a text. */
export interface Settings {
  /** The language of the interface; without it that of the browser. */
  readonly language?: Language
  /** Everything is hidden just now. */
  readonly hidden?: boolean
}

const KEYS: readonly (keyof Settings)[] = ['language', 'hidden']

/** The part of the browser that settings need: the native object and the polyfill both have it. */
export type SettingsStore = Pick<Storage.Static, 'local' | 'onChanged'>

export async function readSettings({ local }: SettingsStore): Promise<Settings> {
  return check(await local.get([...KEYS]))
}

export function writeSettings({ local }: SettingsStore, settings: Settings): Promise<void> {
  return local.set({ ...settings })
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
export function languageOf({ language }: Settings, browserLanguage: string): Language {
  return language ?? (/^da\b/i.test(browserLanguage) ? 'da' : 'en')
}

/** An older version, or somebody by hand, may have written something else. */
function check(kept: Readonly<Record<string, unknown>>): Settings {
  return {
    ...(kept.language === 'da' || kept.language === 'en' ? { language: kept.language } : {}),
    hidden: kept.hidden === true,
  }
}
