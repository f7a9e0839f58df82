import browser from 'webextension-polyfill'
import type { Language } from '../../lexicon/engine/types.ts'
import { element } from '../feedback/element.ts'
import { WORDS } from '../feedback/words/words.ts'
import { KIND_NAMES } from '../notes/kind-names.ts'
import type { NoteView } from '../notes/note-view.ts'
import { followNote } from '../pages/follow-note.ts'
import { keepDrawn } from '../pages/keep-drawn.ts'
import { createKindChoice } from '../pages/kind-choice.ts'
import { pageLinks } from '../pages/page-links.ts'
import { renew } from '../pages/renew.ts'
import { PAGE_WORDS } from '../pages/words/words.ts'
import {
  isQuiet,
  languageOf,
  readSettings,
  watchSettings,
  writeSettings,
  type Settings,
} from '../settings.ts'
import { balanceSection, listSection, missingSection } from './sections.ts'
import { PANEL_WORDS, type PanelWords } from './words.ts'

const main = document.getElementById('main')!
const footer = document.getElementById('footer')!
let settings: Settings | undefined
let view: NoteView | null = null

const note = followNote(browser, (seen) => {
  view = seen
  void draw()
})
const kinds = createKindChoice((kind) => note.send({ kind }))

/** Draws everything anew: what is shown comes from the page each time, and nothing of it stays. */
const draw = keepDrawn(() => Promise.resolve(paint))

function paint(): void {
  if (!settings) return
  const language = languageOf(settings, navigator.language)
  const words = PANEL_WORDS[language]
  document.documentElement.lang = language
  document.title = `Tiltro – ${words.title}`
  const buttons = () => [...main.querySelectorAll('button')]
  const focused = buttons().findIndex((one) => one === document.activeElement)
  renew(main, ...contents(settings, language, words))
  if (focused >= 0) buttons()[focused]?.focus()
  footer.replaceChildren(...pageLinks(browser, PAGE_WORDS[language], settings))
}

function contents(chosen: Settings, language: Language, words: PanelWords): readonly (Node | string)[] {
  const say = (...children: readonly (Node | string)[]) => element('p', { class: 'soft' }, ...children)
  const button = (name: string, click: () => void) =>
    element('button', { type: 'button', class: 'link', click }, name)
  if (isQuiet(chosen, Date.now())) {
    const show = () => void writeSettings(browser.storage, { hidden: false, pausedUntil: undefined })
    return [element('h1', {}, words.title), say(words.quiet, ' ', button(words.show, show))]
  }
  if (!view) return [element('h1', {}, words.title), say(words.empty)]
  const { kind, waved } = view
  const mute = kind === 'ordinary' ? undefined : chosen.muted[kind]
  return [
    balanceSection(view, words),
    kinds.show(view, language, PAGE_WORDS[language].kind),
    mute ? say(words.muted[mute](KIND_NAMES[language][kind])) : '',
    missingSection(view, words),
    ...(mute === 'none' ? [] : [listSection(view, words, WORDS[language], (go) => note.send({ go }))]),
    view.isUnread ? say(words.unread) : '',
    waved > 0
      ? say(
          words.waved(waved),
          ' ',
          button(words.restore, () => note.send({ restore: true })),
        )
      : '',
  ]
}

const adopt = (changed: Settings) => {
  settings = changed
  void draw()
}
watchSettings(browser.storage, adopt)
void readSettings(browser.storage).then(adopt)
