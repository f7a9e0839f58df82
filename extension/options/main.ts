import browser from 'webextension-polyfill'
import { element } from '../feedback/element.ts'
import { WORDS } from '../feedback/words/words.ts'
import { readGranted } from '../granted.ts'
import { describe } from '../pages/describe.ts'
import { keepDrawn } from '../pages/keep-drawn.ts'
import { pauseButtons, pauseState } from '../pages/pause.ts'
import { readSyncState } from '../lexicon/sync-state.ts'
import { PAGE_WORDS } from '../pages/words/words.ts'
import { dropSilence, languageOf, readSettings, watchSettings, writeSettings } from '../settings.ts'
import { patternOf, siteName } from '../sites.ts'
import { lexiconSection } from './lexicon-section.ts'
import { openShortcuts } from './open-shortcuts.ts'
import { readingSection } from './reading-section.ts'
import { howSection, languageSection, privacySection, sitesSection } from './sections.ts'
import { section } from './section.ts'
import { silenceSection } from './silence-section.ts'
import { keysSection, mirrorSection } from './small-sections.ts'
import { OPTION_WORDS } from './words.ts'

type Changes = Parameters<typeof writeSettings>[1]

const main = document.getElementById('main')!
const status = document.getElementById('status')!
const change = (changes: Changes) => void writeSettings(browser.storage, changes)
const say = (sentence: string) => (status.textContent = sentence)

/** Draws the whole page anew after every change: what is typed in it is kept. */
const draw = keepDrawn(async () => {
  const [settings, granted, synced, commands] = await Promise.all([
    readSettings(browser.storage),
    readGranted(browser),
    readSyncState(browser.storage.local),
    browser.commands.getAll(),
  ])
  const described = await describe(settings.silences.map(({ entry }) => entry))
  const language = languageOf(settings, navigator.language)
  const [words, page, view] = [OPTION_WORDS[language], PAGE_WORDS[language], WORDS[language]]
  document.documentElement.lang = language
  document.title = `Tiltro – ${page.options}`
  const sites = granted.all.map((pattern) => {
    return { pattern, name: siteName(pattern), isFixed: granted.built.includes(pattern) }
  })
  const own = ['walk', 'hide'].flatMap((name) => {
    const command = commands.find((one) => one.name === name)
    return command ? [{ does: command.description ?? '', shortcut: command.shortcut ?? '' }] : []
  })
  return () => {
    const { value: typed = '', defaultValue: drawn = '' } = addressField() ?? {}
    const focused = document.activeElement?.id
    const now = new Date()
    main.replaceChildren(
      sitesSection(sites, granted.allowed, page, (site) => {
        say(page.sites.gone(site.name))
        void browser.permissions.remove({ origins: [site.pattern] })
      }),
      section(
        'pause',
        words.pause.title,
        ...pauseState(settings, language, words.pause, now),
        element(
          'p',
          { class: 'buttons' },
          ...pauseButtons(settings, words.pause, now, (pausedUntil) => change({ pausedUntil })),
        ),
      ),
      readingSection(settings, words, view, (make) => {
        void readSettings(browser.storage).then((current) => change(make(current)))
      }),
      silenceSection(settings.silences, {
        ...{ language, words, view, described },
        onBack: (silence) => {
          say(words.silences.isBack(silence.entry))
          void readSettings(browser.storage).then(({ silences }) =>
            change({ silences: dropSilence(silences, silence) }),
          )
        },
      }),
      mirrorSection(settings, words, (mirror) => change({ mirror }), openMirror),
      lexiconSection(settings, synced, {
        language,
        words,
        now,
        onAddress: (to) => setService(to, settings.service),
      }),
      keysSection(own, words, view, page, openShortcuts(browser)),
      languageSection(settings, page, words, (chosen) => change({ language: chosen })),
      howSection(page),
      privacySection(page),
    )
    if (typed !== drawn && withoutEnd(typed) !== settings.service) addressField()!.value = typed
    if (focused) document.getElementById(focused)?.focus()
  }
})

/** The browser asks the person only within the click: nothing is awaited before. */
function setService(address: string | undefined, before: string | undefined): void {
  const words = OPTION_WORDS[document.documentElement.lang as 'da' | 'en'].lexicon
  const old = before === undefined ? null : patternOf(before)
  if (address === undefined) {
    change({ service: undefined })
    if (old) void browser.permissions.remove({ origins: [old] })
    return
  }
  const pattern = patternOf(address.trim())
  if (!pattern) {
    say(words.wrong)
    return
  }
  void browser.permissions.request({ origins: [pattern] }).then((isGranted) => {
    say(isGranted ? '' : words.refusedPermission)
    if (isGranted) change({ service: withoutEnd(address) })
  })
}

const addressField = () => document.querySelector<HTMLInputElement>('#service')
const withoutEnd = (address: string) => address.trim().replace(/\/+$/, '')
const openMirror = () => void browser.tabs.create({ url: browser.runtime.getURL('mirror/mirror.html') })

for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved])
  event.addListener(() => void draw())
watchSettings(browser.storage, () => void draw())
browser.storage.onChanged.addListener((changes) => {
  if ('sync' in changes) void draw()
})
void draw()
