import browser from 'webextension-polyfill'
import { localDay, parseWeek, weekName, weekOfDay } from '../../service/report.ts'
import { createConnection } from '../content/connect.ts'
import { element } from '../feedback/element.ts'
import { describe } from '../pages/describe.ts'
import { keepDrawn } from '../pages/keep-drawn.ts'
import { languageOf, readSettings, watchSettings, writeSettings, type Settings } from '../settings.ts'
import { patternOf } from '../sites.ts'
import { reportWeek } from '../tally/build-report.ts'
import { readTally } from '../tally/keep-tally.ts'
import { JOIN_STEPS, JoinError, joinGroup } from './join-group.ts'
import { readLeftBlock, readReports } from './keep-reports.ts'
import * as kept from './membership.ts'
import type { Membership } from './membership.ts'
import { pickBelow } from './pick-below.ts'
import * as sections from './sections.ts'
import { nameOf } from './show-weeks.ts'
import { SHARING_WORDS, type SharingWords } from './words.ts'
import { tokenMaker } from './work-tokens.ts'

/** Tokens are asked for anew when so many weeks are left. */
const FEW_WEEKS = 6

const { storage, permissions } = browser
const { local } = storage
const main = document.getElementById('main')!
const status = document.getElementById('status')!
const say = (sentence: string) => (status.textContent = sentence)
let isJoining = false

/** Draws the page for somebody who is in a group, or who may come into one. */
const draw = keepDrawn(async () => {
  const settings = await readSettings(storage)
  const language = languageOf(settings, navigator.language)
  const words = SHARING_WORDS[language]
  document.documentElement.lang = language
  document.title = `Tiltro – ${words.title}`
  document.getElementById('title')!.textContent = words.title
  if (settings.policy.noSharing) {
    const said = element('section', {}, element('p', {}, words.offByPolicy))
    return () => main.replaceChildren(said)
  }
  const membership = await kept.readMembership(local)
  if (membership) return composeMember(membership, settings, words)
  return () =>
    redraw(
      element('p', { class: 'lead' }, words.lead),
      ...sections.tellSections(words, language),
      joinSection(settings, undefined, words),
    )
})

/** What is typed already, and where the caret stands, stays. */
function redraw(...children: readonly HTMLElement[]): void {
  if (isJoining) return
  const inputs = () => [...main.querySelectorAll('input')]
  const typed = new Map(inputs().map(({ id, value }) => [id, value]))
  const focused = document.activeElement?.id
  main.replaceChildren(...children)
  for (const input of inputs()) input.value = typed.get(input.id) ?? ''
  if (focused) document.getElementById(focused)?.focus()
}

async function composeMember(
  membership: Membership,
  settings: Settings,
  words: SharingWords,
): Promise<() => void> {
  const [reports, tally] = await Promise.all([readReports(local), readTally(local)])
  const week = weekName(weekOfDay(localDay(new Date())))
  const running = tally[week]
  const described = await describe(Object.keys(running?.entries ?? {}))
  const isReported = (entry: string) => described[entry]?.isReported === true
  const weeksLeft = parseWeek(membership.tokens.at(-1)!.week)! - parseWeek(week)!
  const runsOut = weeksLeft < FEW_WEEKS
  const isElsewhere = settings.service !== membership.service
  const language = languageOf(settings, navigator.language)
  return () =>
    redraw(
      sections.memberSection(membership, { runsOut, isElsewhere }, words),
      ...(runsOut ? [joinSection(settings, membership, words)] : []),
      sections.waitingSection(reports.waiting, words, (one) => {
        void ask('withhold', { week: one }).then(() => say(words.waiting.withheld(nameOf(one, words))))
      }),
      sections.runningSection(running && reportWeek(running, isReported, pickBelow), words),
      sections.pastSection(reports.past, words),
      ...sections.tellSections(words, language),
      sections.leaveSection(words, () => void ask('leaveGroup', {}).then(() => say(words.leave.left))),
    )
}

function joinSection(settings: Settings, before: Membership | undefined, words: SharingWords): HTMLElement {
  const { service } = settings
  return sections.joinSection(words, {
    asksService: service === undefined,
    isRenewal: before !== undefined,
    onJoin: (code, typed) => {
      const address = (service ?? typed).trim().replace(/\/+$/, '')
      const pattern = patternOf(address)
      if (!pattern) {
        say(words.join.wrongService)
        return
      }
      // The browser asks the person only within the click: nothing is awaited before.
      void permissions.request({ origins: [pattern] }).then(async (isGranted) => {
        say(isGranted ? '' : words.join.refusedPermission)
        if (!isGranted) return
        if (service === undefined) await writeSettings(storage, { service: address })
        await join(code, address, before, words)
      })
    },
  })
}

async function join(
  code: string,
  service: string,
  before: Membership | undefined,
  words: SharingWords,
): Promise<void> {
  const progress = sections.progressSection(words, JOIN_STEPS)
  isJoining = true
  const shown = [...main.children]
  main.replaceChildren(progress.element)
  try {
    const from = before
      ? kept.weekAfterTokens(before)
      : kept.firstWeek(new Date(), await readLeftBlock(local))
    const options = { local, fetch: fetch.bind(globalThis), tokens: tokenMaker, onProgress: progress.set }
    const { group } = await joinGroup(code, service, from, before, options)
    say(words.join.joined(group.name))
    isJoining = false
    await draw()
    scrollTo({ top: 0 })
  } catch (error) {
    isJoining = false
    main.replaceChildren(...shown)
    say(words.join.fault[error instanceof JoinError ? error.fault : 'refused'])
    document.getElementById('code')?.focus()
  }
}

async function ask(...question: Parameters<ReturnType<typeof createConnection>['ask']>): Promise<void> {
  const connection = createConnection(() => {})
  try {
    await connection.ask(...question)
  } finally {
    connection.close()
  }
}

watchSettings(storage, () => void draw())
storage.onChanged.addListener((changes) => {
  if (['tally', 'reports', 'group'].some((key) => key in changes)) void draw()
})
void draw()
