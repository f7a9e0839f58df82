import { browser } from '../browser.ts'
import { chooseRemarks } from '../notes/choose-remarks.ts'
import { guessKind } from '../notes/guess-kind.ts'
import { KIND_NAMES } from '../notes/kind-names.ts'
import type { AskedNote, NoteAnswer } from '../protocol.ts'
import {
  addSilence,
  isQuiet,
  languageOf,
  readSettings,
  watchSettings,
  writeSettings,
  type Settings,
} from '../settings.ts'
import { createTallyKeeper } from '../tally/keep-tally.ts'
import { createEngine } from './engine.ts'
import { followInstall } from './follow-install.ts'
import { followLexicon } from './follow-lexicon.ts'
import { followMirror } from './follow-mirror.ts'
import { followPause } from './follow-pause.ts'
import { followPolicy } from './follow-policy.ts'
import { followSharing } from './follow-sharing.ts'
import { followShortcuts, readShortcuts } from './follow-shortcuts.ts'
import { followSites } from './follow-sites.ts'
import { createRecent } from './recent.ts'
import { serve } from './serve.ts'

const fetchJson = async <T>(path: string): Promise<T> =>
  (await (await fetch(browser.runtime.getURL(path))).json()) as T

// The browser wakes the worker for these events: they have to be listened to before anything is awaited.
const lexicon = followLexicon(browser, () => engine.reload())
const engine = createEngine({
  fetchJson,
  readLexicon: async (language) => (await lexicon.read(language)) ?? fetchJson(`lexicon/${language}.json`),
})
const recent = createRecent()
let settings: Promise<Settings> = readSettings(browser.storage)
const tally = createTallyKeeper(browser.storage.local, () => new Date())
const sharing = followSharing(browser, { readTally: tally.read, readReported: () => engine.readReported() })

serve(browser.runtime.onConnect, {
  analyse,
  warm: async () => {
    await engine.warm((await settings).reads)
    return readShortcuts(browser)
  },
  cardKit: ({ language }) => fetchJson(`card/${language}.json`),
  explain: (remark) => engine.explain(remark),
  describe: ({ entries }) => engine.describe(entries),
  silence: async (silence) => {
    // Another page may have been told another no.
    const { silences } = await readSettings(browser.storage)
    await writeSettings(browser.storage, { silences: addSilence(silences, silence) })
    return true
  },
  tally: async (visit) => {
    const { mirror } = await settings
    if (mirror || (await sharing.isOn())) await tally.add(visit)
    return true
  },
  withhold: async ({ week }) => {
    await sharing.withhold(week)
    return true
  },
  leaveGroup: async () => {
    await sharing.leave()
    return true
  },
})
browser.runtime.onConnect.addListener((port) =>
  port.onDisconnect.addListener(() => {
    engine.forget()
    recent.forget()
  }),
)
followInstall(browser)
followMirror(browser, tally)
followSites(browser)
followPolicy(browser)
followPause(browser)
followShortcuts(browser)

async function analyse(note: AskedNote): Promise<NoteAnswer | null> {
  const { kind: picked, label, since } = note
  const text = recent.read(note)
  if (text === undefined) return null

  // A field asks as soon as it hears of other settings, which may be before we do.
  const chosen = await readSettings(browser.storage)
  const kind = picked ?? guessKind(text, label) ?? 'ordinary'
  const analysis = await engine.analyse(text, chosen.reads)
  const kindName = KIND_NAMES[languageOf(chosen, navigator.language)][kind]
  const answer = { ...chooseRemarks(analysis, chosen, kind), kind, kindName, isGuess: picked === undefined }
  return recent.answer(text, answer, since)
}

function showState(now: Settings): void {
  settings = Promise.resolve(now)
  void browser.action.setBadgeText({ text: isQuiet(now, Date.now()) ? '–' : '' })
}
void browser.action.setBadgeBackgroundColor({ color: '#596164' })
void settings.then(showState)
watchSettings(browser.storage, showState)
