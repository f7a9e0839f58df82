import browser from 'webextension-polyfill'
import { createConnection } from '../content/connect.ts'
import { element } from '../feedback/element.ts'
import { readGranted } from '../pages/granted.ts'
import { PAGE_WORDS, type PageWords } from '../pages/words/words.ts'
import { languageOf, readSettings, watchSettings, writeSettings } from '../settings.ts'
import { createSwitch } from './create-switch.ts'
import { hostsToLeave, readSiteState, type SiteState } from './site-state.ts'

const main = document.getElementById('main')!

/** Draws the popup for the page in front, and again whenever something of it changes. */
async function draw(): Promise<void> {
  const [settings, granted, [tab]] = await Promise.all([
    readSettings(browser.storage),
    readGranted(browser),
    browser.tabs.query({ active: true, currentWindow: true }),
  ])
  const language = languageOf(settings, navigator.language)
  const words = PAGE_WORDS[language]
  document.documentElement.lang = language
  const state = readSiteState(tab?.url, granted.all, granted.built)
  const focused = main.contains(document.activeElement)
    ? [...main.querySelectorAll('button')].findIndex((b) => b === document.activeElement)
    : -1
  main.replaceChildren(
    siteSection(state, granted.all, words),
    hideSection(settings.hidden ?? false, words),
    element('p', { id: 'failed', class: 'says', role: 'status' }),
    footer(words),
  )
  if (focused >= 0) main.querySelectorAll('button')[focused]?.focus()
}

function siteSection(state: SiteState, granted: readonly string[], words: PageWords): HTMLElement {
  const says = words.site[state.kind]
  if (state.kind === 'none') return element('section', {}, element('p', { class: 'soft' }, says))
  const site = element('p', { class: 'site' }, state.name)
  if (state.kind === 'fixed') return element('section', {}, site, element('p', { class: 'soft' }, says))
  // The browser only asks the person when it is told to within the click itself: nothing is awaited before.
  const change = createSwitch(words.here, says, (on) => {
    if (on) void browser.permissions.request({ origins: [state.pattern] })
    else void browser.permissions.remove({ origins: [...hostsToLeave(state, granted)] })
  })
  change.set(state.kind === 'on')
  return element('section', {}, site, change.element)
}

function hideSection(hidden: boolean, words: PageWords): HTMLElement {
  const change = createSwitch(
    words.hide,
    words.hideHint,
    (on) => void writeSettings(browser.storage, { hidden: on }),
  )
  change.set(hidden)
  return element('section', {}, change.element)
}

function footer(words: PageWords): HTMLElement {
  const open = () => void browser.runtime.openOptionsPage().then(() => close())
  return element(
    'footer',
    {},
    element('span', {}, words.stays),
    element('button', { type: 'button', class: 'link', click: open }, words.options),
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
