import type { Language } from '../../lexicon/engine/types.ts'
import { element } from '../feedback/element.ts'
import type { SyncState } from '../lexicon/sync-state.ts'
import type { Settings } from '../settings.ts'
import { sayWhen } from '../pages/pause.ts'
import { button, group, isLocked, section } from './section.ts'
import type { OptionWords } from './words.ts'

interface LexiconOptions {
  readonly language: Language
  readonly words: OptionWords
  readonly now: Date
  /** The address as it was written, within the click; undefined takes it away. */
  readonly onAddress: (address: string | undefined) => void
}

/** Where the lexicon comes from, which one is read with, and whether one was refused. */
export function lexiconSection(
  settings: Settings,
  state: SyncState,
  { language, words: all, now, onAddress }: LexiconOptions,
): HTMLElement {
  const words = all.lexicon
  const { service } = settings
  const field = element('input', {
    ...{ type: 'url', id: 'service', autocomplete: 'off', spellcheck: 'false' },
    ...{ placeholder: 'https://tiltro.example.dk', value: service ?? '' },
  })
  const buttons = element(
    'p',
    { class: 'buttons' },
    button('service-save', words.save, () => onAddress(field.value)),
    ...(service ? [button('service-remove', words.remove, () => onAddress(undefined))] : []),
  )
  return section(
    'lexicon',
    words.title,
    element('p', { class: 'soft' }, words.hint),
    group(
      '',
      isLocked(settings, 'service'),
      all,
      element('label', { for: 'service' }, words.address),
      field,
      buttons,
    ),
    element('p', {}, words.inUse),
    element(
      'ul',
      { class: 'plain', id: 'lexicons' },
      ...sayLexicons(service, state, all).map((text) => element('li', {}, text)),
    ),
    ...sayHowItGoes(service, state, all, sayWhen(new Date(state.answered ?? 0), now, language)).map((text) =>
      element('p', { class: 'soft' }, text),
    ),
  )
}

function sayLexicons(
  service: string | undefined,
  state: SyncState,
  { lexicon: words, reading }: OptionWords,
): readonly string[] {
  return (['da', 'en'] as const).map((one) => {
    const version = service === state.service ? state[one].version : undefined
    const name = reading.language[one]
    return version === undefined ? words.builtIn(name) : words.fromService(name, version)
  })
}

function sayHowItGoes(
  service: string | undefined,
  state: SyncState,
  { lexicon: words, reading }: OptionWords,
  when: string,
): readonly string[] {
  if (!service || service !== state.service) return []
  const refused = (['da', 'en'] as const).flatMap((one) => {
    const fault = state[one].refused?.fault
    return fault ? [words.refused(reading.language[one], words.fault[fault])] : []
  })
  return [
    ...refused,
    state.isUnreachable ? words.unreachable : '',
    state.answered ? words.answered(when) : '',
  ].filter(Boolean)
}
