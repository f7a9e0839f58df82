import browser from 'webextension-polyfill'
import { createNoteAsker } from '../content/ask-note.ts'
import { createConnection } from '../content/connect.ts'
import { element } from '../feedback/element.ts'
import { nameOf, type Keys } from '../feedback/keys.ts'
import { cardKit } from '../feedback/card-kit.ts'
import { mountFeedback } from '../feedback/mount-feedback.ts'
import { WORDS } from '../feedback/words/words.ts'
import { languageOf, readSettings } from '../settings.ts'
import { WELCOME_WORDS } from './words.ts'

const connection = createConnection(() => {})

/** One screen: what it is, how it begins, and a note to try it on, read by the same engine as any other. */
async function draw(): Promise<void> {
  const settings = await readSettings(browser.storage)
  const language = languageOf(settings, navigator.language)
  const words = WELCOME_WORDS[language]
  document.documentElement.lang = language
  document.title = 'Tiltro'
  const options = () => void browser.runtime.openOptionsPage()
  const field = element('textarea', { id: 'note', lang: language, rows: '7', spellcheck: 'false' })
  field.value = words.sample
  const keys = element('p', { class: 'soft' })
  const step = ([name, text]: readonly [string, string]) =>
    element('li', {}, element('b', {}, name), element('span', {}, text))
  document
    .getElementById('main')!
    .replaceChildren(
      element(
        'div',
        { class: 'say' },
        element('h1', {}, words.title),
        element('p', { class: 'lead' }, words.lead),
        element('ol', {}, ...words.steps.map(step)),
      ),
      element(
        'section',
        { 'aria-labelledby': 'try' },
        element('h2', {}, element('label', { id: 'try', for: 'note' }, words.try)),
        field,
        keys,
        element('p', {}, words.stays),
        ...(settings.mirror ? [element('p', { class: 'soft' }, words.mirror)] : []),
        element('p', {}, element('button', { type: 'button', class: 'link', click: options }, words.options)),
      ),
    )
  const askNote = createNoteAsker(connection.ask)
  const feedback = mountFeedback({
    field,
    analyse: (text) => askNote({ text }),
    cardKit: () => Promise.resolve(cardKit(language)),
    language,
    scope: 'all',
  })
  const sayKeys = ({ walk, hide }: Keys) => {
    const { keyNames } = WORDS[language]
    if (walk && hide) keys.textContent = words.keys(nameOf(walk, keyNames), nameOf(hide, keyNames))
    feedback.setKeys({ walk, hide })
  }
  // Without an answer the usual keys are there, and nothing is said of them.
  await connection.ask('warm', {}).then(sayKeys, () => {})
}

void draw()
