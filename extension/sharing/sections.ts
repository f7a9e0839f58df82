import { ENTRY_FIELDS, JOIN_FIELDS, REPORT_FIELDS, type Sentence } from '../../service/report.ts'
import type { Language } from '../../lexicon/engine/types.ts'
import { element } from '../feedback/element.ts'
import type { ReportedWeek } from '../tally/build-report.ts'
import type { Membership } from './membership.ts'
import type { Past, Waiting } from './reports.ts'
import { foldWeek, nameOf, showReport } from './show-weeks.ts'
import type { SharingWords } from './words.ts'

type Child = Node | string

const section = (title: string, ...children: readonly Child[]): HTMLElement =>
  element('section', {}, element('h2', {}, title), ...children)

const list = (texts: readonly Child[]): HTMLElement =>
  element('ul', {}, ...texts.map((text) => element('li', {}, text)))

const button = (id: string, name: string, click: () => void, label?: string): HTMLButtonElement =>
  element(
    'button',
    { type: 'button', class: 'button', id, ...(label ? { 'aria-label': label } : {}), click },
    name,
  )

/** What holds, what does not, and each field that is sent, in the words of its declaration. */
export function tellSections(words: SharingWords, language: Language): readonly HTMLElement[] {
  const say = (fields: Readonly<Record<string, Sentence>>): readonly HTMLElement[] =>
    Object.entries(fields).map(([name, sentence]) =>
      name === 'entries'
        ? element('span', {}, sentence[language], list(say(ENTRY_FIELDS)))
        : element('span', {}, sentence[language]),
    )
  return [
    section(words.promises.title, list(words.promises.text)),
    section(words.limits.title, list(words.limits.text)),
    section(
      words.sent.title,
      element('p', {}, words.sent.lead),
      element('h3', {}, words.sent.weekly),
      list(say(REPORT_FIELDS)),
      element('h3', {}, words.sent.once),
      list(say(JOIN_FIELDS)),
    ),
  ]
}

interface JoinSection {
  /** An address is asked for where none is known. */
  readonly asksService: boolean
  readonly isRenewal: boolean
  readonly onJoin: (code: string, service: string) => void
}

/** The code, and the yes. */
export function joinSection(
  words: SharingWords,
  { asksService, isRenewal, onJoin }: JoinSection,
): HTMLElement {
  const { join } = words
  const field = (id: string, type: string, placeholder: string) =>
    element('input', {
      id,
      name: id,
      type,
      placeholder,
      autocomplete: 'off',
      spellcheck: 'false',
      required: '',
    })
  const code = field('code', 'text', 'K7QD-MX4P-2RTN-7Q2M-0KXD-9RTV')
  code.setAttribute('aria-describedby', 'code-hint')
  const service = field('group-service', 'url', 'https://tiltro.example.dk')
  const go = element('button', { type: 'submit', class: 'button yes' }, isRenewal ? join.renew : join.join)
  const form = element(
    'form',
    {},
    ...(asksService ? [element('label', { for: 'group-service' }, join.service), service] : []),
    element('label', { for: 'code' }, join.code),
    code,
    element('p', { class: 'says', id: 'code-hint' }, join.codeHint),
    element('p', { class: 'buttons' }, go),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    onJoin(code.value, service.value)
  })
  return section(isRenewal ? join.again : join.title, form)
}

/** How far the tokens are. */
export function progressSection(
  words: SharingWords,
  steps: number,
): {
  readonly element: HTMLElement
  readonly set: (done: number) => void
} {
  const bar = element('progress', {
    id: 'progress',
    max: String(steps),
    value: '0',
    'aria-labelledby': 'works',
  })
  const made = element(
    'section',
    {},
    element('h2', { id: 'works' }, words.join.works),
    bar,
    element('p', { class: 'soft' }, words.join.worksHint),
  )
  return { element: made, set: (done) => (bar.value = done) }
}

export function memberSection(
  { group, tokens }: Membership,
  { runsOut, isElsewhere }: { readonly runsOut: boolean; readonly isElsewhere: boolean },
  words: SharingWords,
): HTMLElement {
  const { member } = words
  return section(
    member.title(group.name),
    element('p', {}, member.from(nameOf(tokens[0]!.week, words))),
    element('p', {}, member.until(nameOf(tokens.at(-1)!.week, words))),
    ...(runsOut ? [element('p', {}, member.runsOut)] : []),
    ...(isElsewhere ? [element('p', { class: 'notice' }, member.elsewhere)] : []),
  )
}

/** What is on its way, each week with a way to keep it back. */
export function waitingSection(
  waiting: readonly Waiting[],
  words: SharingWords,
  onWithhold: (week: string) => void,
): HTMLElement {
  const { title, lead, none, withhold, withholdOf } = words.waiting
  const weeks = waiting.map(({ report }) => {
    const { week } = report
    const keep = button(`withhold-${week}`, withhold, () => onWithhold(week), withholdOf(nameOf(week, words)))
    const shown = foldWeek(week, '', report, words, element('p', { class: 'buttons' }, keep))
    shown.setAttribute('open', '')
    return shown
  })
  return section(title, element('p', { class: 'soft' }, weeks.length > 0 ? lead : none), ...weeks)
}

export function runningSection(report: ReportedWeek | undefined, words: SharingWords): HTMLElement {
  const { title, lead, none } = words.running
  if (!report) return section(title, element('p', { class: 'soft' }, none))
  return section(title, element('p', { class: 'soft' }, lead), ...showReport(report, words))
}

export function pastSection(past: readonly Past[], words: SharingWords): HTMLElement {
  const { title, none, outcome } = words.past
  const weeks = past.toReversed().map((one) => foldWeek(one.week, outcome[one.outcome], one, words))
  return section(title, ...(weeks.length > 0 ? weeks : [element('p', { class: 'soft' }, none)]))
}

export function leaveSection(words: SharingWords, onLeave: () => void): HTMLElement {
  const { title, hint, leave, sure, no } = words.leave
  const buttons = element('p', { class: 'buttons' })
  const ask = () => {
    const stay = button('stay', no, () => {
      buttons.replaceChildren(go)
      go.focus()
    })
    buttons.replaceChildren(button('leave-sure', sure, onLeave), stay)
    stay.focus()
  }
  const go = button('leave', leave, ask)
  buttons.append(go)
  return section(title, element('p', {}, hint), buttons)
}
