import type { Language } from '../../lexicon/engine/types.ts'
import { element } from '../feedback/element.ts'
import type { PageWords } from '../pages/words/words.ts'

/** A site that Tiltro is switched on for. */
export interface Site {
  readonly pattern: string
  readonly name: string
  /** Built in: it can be read here, not changed. */
  readonly isFixed: boolean
}

export function sitesSection(
  sites: readonly Site[],
  { sites: words }: PageWords,
  onOff: (site: Site) => void,
): HTMLElement {
  const items = sites.map((site) =>
    element(
      'li',
      {},
      element('span', { class: 'name' }, site.name),
      site.isFixed
        ? element('span', { class: 'soft' }, words.fixed)
        : element(
            'button',
            { type: 'button', 'aria-label': words.offOf(site.name), click: () => onOff(site) },
            words.off,
          ),
    ),
  )
  return element(
    'section',
    {},
    element('h2', {}, words.title),
    items.length > 0
      ? element('ul', { class: 'sites' }, ...items)
      : element('p', { class: 'soft' }, words.empty),
  )
}

/** Each language in its own words. */
const CHOICES: readonly (readonly [language: Language, name: string])[] = [
  ['da', 'Dansk'],
  ['en', 'English'],
]

export function languageSection(
  chosen: Language | undefined,
  { language: words }: PageWords,
  onChoose: (language: Language | undefined) => void,
): HTMLElement {
  const choice = (language: Language | undefined, name: string) => {
    const radio = element('input', {
      type: 'radio',
      name: 'language',
      id: `language-${language ?? 'browser'}`,
      change: () => onChoose(language),
    })
    radio.checked = language === chosen
    return element('label', language ? { lang: language } : {}, radio, name)
  }
  return element(
    'section',
    {},
    element(
      'fieldset',
      {},
      element('legend', {}, element('h2', {}, words.title)),
      choice(undefined, words.browser),
      ...CHOICES.map(([language, name]) => choice(language, name)),
    ),
  )
}

export function howSection({ how }: PageWords): HTMLElement {
  const sign = (kind: string, [name, text]: readonly [string, string]) =>
    element('p', {}, element('b', { class: kind }, name), text)
  return element(
    'section',
    {},
    element('h2', {}, how.title),
    element('div', { class: 'signs' }, sign('closes', how.closes), sign('opens', how.opens)),
    element('ol', {}, ...how.steps.map((step) => element('li', {}, step))),
    element('h3', {}, how.keysTitle),
    element(
      'dl',
      { class: 'keys' },
      ...how.keys.flatMap(([keys, does]) => [
        element('dt', {}, element('kbd', {}, keys)),
        element('dd', {}, does),
      ]),
    ),
  )
}

export function privacySection({ privacy }: PageWords): HTMLElement {
  return element(
    'section',
    {},
    element('h2', {}, privacy.title),
    ...privacy.text.map((text) => element('p', {}, text)),
  )
}
