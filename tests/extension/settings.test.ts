import { expect, test } from 'vitest'
import {
  languageOf,
  readSettings,
  watchSettings,
  writeSettings,
  type Settings,
  type SettingsStore,
} from '../../extension/settings.ts'

/** A store like the browser's, in memory. */
function createStore(kept: Record<string, unknown> = {}) {
  type Listener = (changes: Readonly<Record<string, unknown>>, area: string) => void
  const listeners = new Set<Listener>()
  const store = {
    local: {
      get: (keys: readonly string[]) =>
        Promise.resolve(Object.fromEntries(keys.map((key) => [key, kept[key]]))),
      set: (changes: Record<string, unknown>) => {
        Object.assign(kept, changes)
        for (const listener of listeners) listener(changes, 'local')
        return Promise.resolve()
      },
    },
    onChanged: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  }
  return { store: store as unknown as SettingsStore, kept }
}

test('a choice is there again the next day, and heard of at once', async () => {
  const { store } = createStore()
  const heard: Settings[] = []
  const stop = watchSettings(store, (settings) => heard.push(settings))
  await writeSettings(store, { language: 'en', hidden: true })
  expect(await readSettings(store)).toEqual({ language: 'en', hidden: true })
  expect(heard).toEqual([{ language: 'en', hidden: true }])
  stop()
  await writeSettings(store, { hidden: false })
  expect(heard).toHaveLength(1)
})

test('what somebody else has written into the store does no harm', async () => {
  const { store } = createStore({ language: 'tlh', hidden: 'yes' })
  expect(await readSettings(store)).toEqual({ hidden: false })
})

test('Danish where the browser speaks it, English everywhere else, and otherwise as chosen', () => {
  expect(languageOf({}, 'da-DK')).toBe('da')
  expect(languageOf({}, 'sv')).toBe('en')
  expect(languageOf({ language: 'da' }, 'en-GB')).toBe('da')
})
