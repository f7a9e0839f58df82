import browser from 'webextension-polyfill'
import type { Language } from '../../lexicon/engine/types.ts'
import { createConnection } from '../content/connect.ts'
import { element } from '../feedback/element.ts'
import { nameOf, parseShortcut } from '../feedback/keys.ts'
import { WORDS } from '../feedback/words/words.ts'
import { readGranted } from '../granted.ts'
import type { NoteView } from '../notes/note-view.ts'
import { OPTION_WORDS } from '../options/words.ts'
import { followNote } from '../pages/follow-note.ts'
import { keepDrawn } from '../pages/keep-drawn.ts'
import { createKindChoice } from '../pages/kind-choice.ts'
import { openPanel } from '../pages/open-panel.ts'
import { pageLinks } from '../pages/page-links.ts'
import { pauseButtons, pauseState } from '../pages/pause.ts'
import { renew } from '../pages/renew.ts'
import { PAGE_WORDS, type PageWords } from '../pages/words/words.ts'
import { languageOf, readSettings, watchSettings, writeSettings, type Settings } from '../settings.ts'
import { createSwitch } from './create-switch.ts'
import { hostsToLeave, readSiteState, type SiteState } from './site-state.ts'

const main = document.getElementById('main')!
let view: NoteView | null = null

const note = followNote(browser, (seen) => {
  // The popup is short: it is drawn anew only when there is something else to choose.
  const isOther = seen?.kind !== view?.kind || seen?.isGuess !== view?.isGuess
  view = seen
  if (isOther) void draw()
})
const kinds = createKindChoice((kind) => note.send({ kind }))
const kindSection = element('section')

/** Draws the popup for the page in front, and again whenever something of it changes. */
const draw = keepDrawn(async () => {
  const [settings, granted, commands, [tab]] = await Promise.all([
    readSettings(browser.storage),
    readGranted(browser),
    browser.commands.getAll(),
    browser.tabs.query({ active: true, currentWindow: true }),
  ])
  const language = languageOf(settings, navigator.language)
  const words = PAGE_WORDS[language]
  document.documentElement.lang = language
  const key = parseShortcut(commands.find(({ name }) => name === 'hide')?.shortcut ?? '')
  const hint = key ? nameOf(key, WORDS[language].keyNames) : ''
  const state = readSiteState(tab?.url, granted)
  return () => {
    const controls = () => [...main.querySelectorAll('button')]
    const focused = controls().findIndex((one) => one === document.activeElement)
    if (view) renew(kindSection, kinds.show(view, language, words.kind))
    renew(
      main,
      siteSection(state, granted.all, words),
      view ? kindSection : '',
      quietSection(settings, hint, language, words),
      element('p', { id: 'failed', class: 'says', role: 'status' }),
      footer(words, settings, openPanel(browser, tab?.windowId)),
    )
    if (focused >= 0) controls()[focused]?.focus()
  }
})

function siteSection(state: SiteState, granted: readonly string[], words: PageWords): HTMLElement {
  const says = words.site[state.kind]
  if (state.kind === 'none') return element('section', {}, element('p', { class: 'soft' }, says))
  const site = element('p', { class: 'site' }, state.name)
  if (state.kind === 'fixed' || state.kind === 'barred')
    return element('section', {}, site, element('p', { class: 'soft' }, says))
  // The browser only asks the person when it is told to within the click itself: nothing is awaited before.
  const change = createSwitch(words.here, says, (on) => {
    if (on) void browser.permissions.request({ origins: [state.pattern] })
    else void browser.permissions.remove({ origins: [...hostsToLeave(state, granted)] })
  })
  change.set(state.kind === 'on')
  return element('section', {}, site, change.element)
}

function quietSection(settings: Settings, hint: string, language: Language, words: PageWords): HTMLElement {
  const now = new Date()
  const pause = OPTION_WORDS[language].pause
  const change = createSwitch(words.hide, hint, (hidden) => void writeSettings(browser.storage, { hidden }))
  change.set(settings.hidden)
  const onPause = (pausedUntil: number | undefined) => void writeSettings(browser.storage, { pausedUntil })
  return element(
    'section',
    {},
    change.element,
    ...pauseState(settings, language, pause, now),
    element(
      'p',
      { class: 'buttons', role: 'group', 'aria-labelledby': 'pause' },
      element('span', { id: 'pause' }, pause.title),
      ...pauseButtons(settings, pause, now, onPause),
    ),
  )
}

function footer(words: PageWords, settings: Settings, onPanel: () => void): HTMLElement {
  const panel = element('button', { type: 'button', class: 'link', click: onPanel }, words.panel)
  const links = pageLinks(browser, words, settings, () => close())
  return element(
    'footer',
    {},
    element('p', {}, words.stays),
    element('p', { class: 'links' }, panel, ...links),
  )
}

/** Asks the background whether it can read, and says so calmly where it cannot. */
async function check(): Promise<void> {
  const connection = createConnection(() => {})
  try {
    await connection.ask('warm', {})
  } catch {
    const words = PAGE_WORDS[languageOf(await readSettings(browser.storage), navigator.language)]
    document.getElementById('failed')!.textContent = words.failed
  } finally {
    connection.close()
  }
}

for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved])
  event.addListener(() => void draw())
watchSettings(browser.storage, () => void draw())
void draw().then(check)
