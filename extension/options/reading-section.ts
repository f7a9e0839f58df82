import { CATEGORY_ORDER, orientationOf } from '../../lexicon/engine/categories.ts'
import type { Language, Orientation } from '../../lexicon/engine/types.ts'
import { element } from '../feedback/element.ts'
import type { Words } from '../feedback/words/words.ts'
import { KINDS, type Kind, type Mute } from '../notes/kinds.ts'
import type { Settings } from '../settings.ts'
import { LANGUAGES } from '../lexicon/sync-state.ts'
import { checkbox, group, isLocked, lock, section } from './section.ts'
import type { OptionWords } from './words.ts'

/** What is to be other, made of the settings as they are at that moment: another window may have changed them. */
type Change = (make: (now: Settings) => Partial<Settings>) => void

/** Languages, categories, and what is shown in which kind of note. */
export function readingSection(
  settings: Settings,
  words: OptionWords,
  view: Words,
  onChange: Change,
): HTMLElement {
  return section(
    'reading',
    words.reading.title,
    languages(settings, words, onChange),
    categories(settings, words, view, onChange),
    kinds(settings, words, onChange),
  )
}

function languages(settings: Settings, words: OptionWords, onChange: Change): HTMLElement {
  const { reads } = settings
  const toggle = (language: Language) => (on: boolean) =>
    onChange((now) => ({
      reads: LANGUAGES.filter((one) => (one === language ? on : now.reads.includes(one))),
    }))
  const box = (language: Language) => {
    const made = checkbox(
      `reads-${language}`,
      words.reading.language[language],
      reads.includes(language),
      toggle(language),
    )
    // The last one stays: who wants neither switches the sites off.
    made.querySelector('input')!.disabled = reads.length === 1 && reads[0] === language
    return made
  }
  return group(words.reading.languages, isLocked(settings, 'reads'), words, ...LANGUAGES.map(box))
}

function categories(settings: Settings, words: OptionWords, view: Words, onChange: Change): HTMLElement {
  const { off } = settings
  const column = (orientation: Orientation) => {
    const sign = element('span', {
      class: orientation === 'deficit' ? 'sign' : 'sign opens',
      'aria-hidden': 'true',
    })
    const boxes = CATEGORY_ORDER.filter((category) => orientationOf(category) === orientation).map(
      (category) =>
        checkbox(`category-${category}`, view.category[category], !off.includes(category), (on) =>
          onChange((now) => {
            const others = now.off.filter((one) => one !== category)
            return { off: on ? others : [...others, category] }
          }),
        ),
    )
    const name = element(
      'p',
      { class: 'what', id: `way-${orientation}` },
      sign,
      view.orientation[orientation],
    )
    return element('div', { role: 'group', 'aria-labelledby': `way-${orientation}` }, name, ...boxes)
  }
  return group(
    words.reading.categories,
    isLocked(settings, 'off'),
    words,
    element('p', { class: 'soft' }, words.reading.categoriesHint),
    element('div', { class: 'columns' }, column('deficit'), column('possibility')),
  )
}

function kinds(settings: Settings, words: OptionWords, onChange: Change): HTMLElement {
  const { kind: names, mute: choices } = words.reading
  const own = settings.muted
  const choose = (kind: Kind, value: string) =>
    onChange(({ muted, policy }) => {
      // What the workplace has decided does not become the writer's own.
      const isOwn = ([name]: readonly [string, unknown]) => name !== kind && !(name in (policy.muted ?? {}))
      const others = Object.fromEntries(Object.entries(muted).filter(isOwn))
      return { muted: value === 'all' ? others : { ...others, [kind]: value as Mute } }
    })
  const row = (kind: Kind) => {
    const isFixed = settings.policy.muted?.[kind] !== undefined
    const select = element('select', { id: `kind-${kind}`, change: () => choose(kind, select.value) })
    const says = element('span', { class: 'locked' }, words.locked)
    select.disabled = isFixed
    if (isFixed) lock(select, says)
    for (const value of ['all', 'opens', 'none'] as const) {
      const option = element('option', { value }, choices[value])
      option.selected = (own[kind] ?? 'all') === value
      select.append(option)
    }
    return element(
      'div',
      { class: 'row' },
      element('label', { for: `kind-${kind}` }, names[kind]),
      select,
      ...(isFixed ? [says] : []),
    )
  }
  return group(
    words.reading.kinds,
    false,
    words,
    element('p', { class: 'soft' }, words.reading.kindsHint),
    ...KINDS.map(row),
  )
}
