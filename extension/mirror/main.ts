import browser from 'webextension-polyfill'
import { KEPT_WEEKS } from '../../service/report.ts'
import { element } from '../feedback/element.ts'
import { WORDS } from '../feedback/words/words.ts'
import { describe } from '../pages/describe.ts'
import { keepDrawn } from '../pages/keep-drawn.ts'
import { PAGE_WORDS } from '../pages/words/words.ts'
import { languageOf, readSettings, watchSettings } from '../settings.ts'
import { readTally } from '../tally/keep-tally.ts'
import { keepSection } from './keep-section.ts'
import { readMirror } from './read-mirror.ts'
import { categoriesSection, weeksSection } from './sections.ts'
import { MIRROR_WORDS } from './words.ts'

const main = document.getElementById('main')!
const status = document.getElementById('status')!

/** Draws the mirror from what is counted now. */
const draw = keepDrawn(async () => {
  const [settings, tally] = await Promise.all([
    readSettings(browser.storage),
    readTally(browser.storage.local),
  ])
  const language = languageOf(settings, navigator.language)
  const words = MIRROR_WORDS[language]
  document.documentElement.lang = language
  document.title = `Tiltro – ${words.title}`
  document.getElementById('title')!.textContent = words.title
  const say = (text: string) => element('p', {}, text)
  const toOptions = element(
    'button',
    { type: 'button', class: 'link', click: () => void browser.runtime.openOptionsPage() },
    PAGE_WORDS[language].options,
  )
  if (!settings.mirror) {
    const said = settings.policy.noMirror ? words.offByPolicy : words.off
    return () => main.replaceChildren(element('section', {}, say(said), element('p', {}, toOptions)))
  }
  const entries = Object.values(tally).flatMap((week) => Object.keys(week.entries))
  const described = await describe([...new Set(entries)])
  const weeks = readMirror(tally, (entry) => described[entry]?.category)
  if (weeks.length === 0)
    return () => main.replaceChildren(element('section', {}, say(words.lead), say(words.empty)))
  const erase = () => {
    status.textContent = words.erased
    void browser.storage.local.remove('tally')
  }
  return () =>
    main.replaceChildren(
      element('p', { class: 'lead' }, words.lead),
      weeksSection(weeks, words),
      categoriesSection(weeks, words, WORDS[language]),
      keepSection(weeks, KEPT_WEEKS, words, erase),
    )
})

watchSettings(browser.storage, () => void draw())
browser.storage.onChanged.addListener((changes) => {
  if ('tally' in changes) void draw()
})
void draw()
