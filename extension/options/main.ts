import browser from 'webextension-polyfill'
import { readGranted } from '../pages/granted.ts'
import { PAGE_WORDS } from '../pages/words/words.ts'
import { languageOf, readSettings, watchSettings, writeSettings } from '../settings.ts'
import { siteName } from '../sites.ts'
import { howSection, languageSection, privacySection, sitesSection } from './sections.ts'

const main = document.getElementById('main')!
const status = document.getElementById('status')!

/** Draws the whole page anew after every change: it is short, and nobody types in it. */
async function draw(): Promise<void> {
  const [settings, granted] = await Promise.all([readSettings(browser.storage), readGranted(browser)])
  const language = languageOf(settings, navigator.language)
  const words = PAGE_WORDS[language]
  document.documentElement.lang = language
  document.title = `Tiltro – ${words.options}`
  const focused = document.activeElement?.id
  const sites = granted.all.map((pattern) => ({
    pattern,
    name: siteName(pattern),
    isFixed: granted.built.includes(pattern),
  }))
  main.replaceChildren(
    howSection(words),
    sitesSection(sites, words, (site) => {
      status.textContent = words.sites.gone(site.name)
      void browser.permissions.remove({ origins: [site.pattern] })
    }),
    languageSection(settings.language, words, (chosen) => {
      if (chosen) void writeSettings(browser.storage, { language: chosen })
      else void browser.storage.local.remove('language')
    }),
    privacySection(words),
  )
  if (focused) document.getElementById(focused)?.focus()
}

for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved])
  event.addListener(() => void draw())
watchSettings(browser.storage, () => void draw())
void draw()
