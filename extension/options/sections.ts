import type { Language } from '../../lexicon/engine/types.ts'
import { element } from '../feedback/element.ts'
import type { PageWords } from '../pages/words/words.ts'
import type { Settings } from '../settings.ts'
import { siteName } from '../sites.ts'
import { button, group, isLocked, section } from './section.ts'
import type { OptionWords } from './words.ts'

/** A site that Tiltro is switched on for. */
export interface Site {
  readonly pattern: string
  readonly name: string
  /** Built in: it can be read here, not changed. */
  readonly isFixed: boolean
}

export function sitesSection(
  sites: readonly Site[],
  allowed: readonly string[] | undefined,
  { sites: words }: PageWords,
  onOff: (site: Site) => void,
): HTMLElement {
  const item = (site: Site, i: number) => {
    const off = () => button(`off-${i}`, words.off, () => onOff(site), words.offOf(site.name))
    const end = site.isFixed ? element('span', { class: 'soft' }, words.fixed) : off()
    return element('li', {}, element('span', { class: 'name' }, site.name), end)
  }
  return section(
    'sites',
    words.title,
    sites.length > 0
      ? element('ul', { class: 'list' }, ...sites.map(item))
      : element('p', { class: 'soft' }, words.empty),
    allowed ? element('p', { class: 'locked' }, words.barred(allowed.map(siteName).join(', '))) : '',
  )
}

/** Each language in its own words. */
const CHOICES: readonly (readonly [language: Language, name: string])[] = [
  ['da', 'Dansk'],
  ['en', 'English'],
]

export function languageSection(
  settings: Settings,
  { language: words }: PageWords,
  options: OptionWords,
  onChoose: (language: Language | undefined) => void,
): HTMLElement {
  const choice = (language: Language | undefined, name: string) => {
    const radio = element('input', {
      type: 'radio',
      name: 'language',
      id: `language-${language ?? 'browser'}`,
      change: () => onChoose(language),
    })
    radio.checked = language === settings.language
    return element('label', language ? { lang: language } : {}, radio, name)
  }
  const choices = [choice(undefined, words.browser), ...CHOICES.map((one) => choice(...one))]
  const made = group('', isLocked(settings, 'language'), options, ...choices)
  made.setAttribute('aria-labelledby', 'language-title')
  return section('language', words.title, made)
}

export function howSection({ how }: PageWords): HTMLElement {
  const sign = (kind: string, [name, text]: readonly [string, string]) =>
    element('p', {}, element('b', { class: kind }, name), text)
  return section(
    'how',
    how.title,
    element('div', { class: 'signs' }, sign('closes', how.closes), sign('opens', how.opens)),
    element('ol', {}, ...how.steps.map((step) => element('li', {}, step))),
  )
}

export function privacySection({ privacy }: PageWords): HTMLElement {
  return section('privacy', privacy.title, ...privacy.text.map((text) => element('p', {}, text)))
}
