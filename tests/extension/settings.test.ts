import { expect, test } from 'vitest'
import { checkPolicy } from '../../extension/check-policy.ts'
import {
  addSilence,
  dropSilence,
  isQuiet,
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
      remove: (keys: readonly string[]) => {
        for (const key of keys) delete kept[key]
        for (const listener of listeners) listener(Object.fromEntries(keys.map((key) => [key, {}])), 'local')
        return Promise.resolve()
      },
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

const PLAIN: Settings = {
  reads: ['da', 'en'],
  off: [],
  muted: {},
  hidden: false,
  silences: [],
  mirror: true,
  lexicon: '',
  policy: {},
}

test('a choice is there again the next day, and heard of at once', async () => {
  const { store } = createStore()
  const heard: Settings[] = []
  const stop = watchSettings(store, (settings) => heard.push(settings))
  await writeSettings(store, { language: 'en', hidden: true })
  const chosen = { ...PLAIN, language: 'en', hidden: true }
  expect(await readSettings(store)).toEqual(chosen)
  expect(heard).toEqual([chosen])
  stop()
  await writeSettings(store, { hidden: false })
  expect(heard).toHaveLength(1)
})

test('what is taken back is no longer kept', async () => {
  const { store, kept } = createStore()
  await writeSettings(store, { language: 'en', pausedUntil: 5 })
  await writeSettings(store, { language: undefined, pausedUntil: undefined, hidden: true })
  expect(kept).toEqual({ hidden: true })
})

test('what somebody else has written into the store does no harm', async () => {
  const { store } = createStore({
    language: 'tlh',
    hidden: 'yes',
    reads: ['la'],
    off: 'doubt',
    muted: { pension: 'loud', poetry: 'none' },
    pausedUntil: 'Monday',
    silences: [{ entry: 'a' }, { entry: '', category: 'label' }, null],
    service: 'javascript:alert(1)',
    mirror: 0,
    policy: 'all',
  })
  expect(await readSettings(store)).toEqual(PLAIN)
})

test('what the workplace has decided stands above what the person has chosen', async () => {
  const { store } = createStore({
    language: 'en',
    reads: ['en'],
    muted: { pension: 'none', sanction: 'opens' },
    service: 'https://mine.example',
    policy: { reads: ['da'], muted: { pension: 'opens' }, service: 'https://tiltro.example.dk/' },
  })
  expect(await readSettings(store)).toMatchObject({
    language: 'en',
    reads: ['da'],
    muted: { pension: 'opens', sanction: 'opens' },
    service: 'https://tiltro.example.dk',
  })
})

test('a policy takes the mirror away, and cannot switch it on', async () => {
  const mirrorOf = async (kept: Record<string, unknown>) =>
    (await readSettings(createStore(kept).store)).mirror
  expect(await mirrorOf({ mirror: true, policy: { noMirror: true } })).toBe(false)
  for (const policy of [{ noMirror: false }, { mirror: true }, { noMirror: 'no' }])
    expect(await mirrorOf({ mirror: false, policy })).toBe(false)
  expect(checkPolicy({ noSharing: false, sharing: true, noMirror: 1 })).toEqual({})
})

test('an entry keeps silent once, everywhere or in notes of a kind, until it is taken back', () => {
  const everywhere = { entry: 'viljetræk', category: 'label' } as const
  const inPension = { ...everywhere, kind: 'pension' } as const
  const both = addSilence(addSilence(addSilence([], everywhere), inPension), everywhere)
  expect(both).toEqual([inPension, everywhere])
  expect(dropSilence(both, inPension)).toEqual([everywhere])
  expect(dropSilence(both, everywhere)).toEqual([inPension])
})

test('a pause ends by itself, hiding does not', () => {
  expect(isQuiet({ ...PLAIN, pausedUntil: 10 }, 9)).toBe(true)
  expect(isQuiet({ ...PLAIN, pausedUntil: 10 }, 10)).toBe(false)
  expect(isQuiet({ ...PLAIN, hidden: true }, 10)).toBe(true)
})

test('Danish where the browser speaks it, English everywhere else, and otherwise as chosen', () => {
  expect(languageOf({}, 'da-DK')).toBe('da')
  expect(languageOf({}, 'sv')).toBe('en')
  expect(languageOf({ language: 'da' }, 'en-GB')).toBe('da')
})
