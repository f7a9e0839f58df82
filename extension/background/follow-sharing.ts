import type { Browser } from 'webextension-polyfill'
import { keepReports } from '../sharing/keep-reports.ts'
import { forgetMembership, readMembership } from '../sharing/membership.ts'
import { pickBelow } from '../sharing/pick-below.ts'
import { end, nextMoment, nextWeekOver, planReports, postpone, takeDue } from '../sharing/reports.ts'
import { sendReport } from '../sharing/send-report.ts'
import { readSettings, watchSettings } from '../settings.ts'
import type { Tally } from '../tally/tally.ts'

const NAME = 'sharing'

interface Sources {
  readonly readTally: () => Promise<Tally>
  /** The entries that are reported: all but those that speak for a whole category. */
  readonly readReported: () => Promise<ReadonlySet<string>>
}

export interface FollowedSharing {
  /** Whether the writer is in a group, so that there is something to count for. */
  readonly isOn: () => Promise<boolean>
  /** The week is not sent. */
  readonly withhold: (week: string) => Promise<void>
  /** Out of the group: nothing is sent any more. */
  readonly leave: () => Promise<void>
}

/**
 * Sends a report for each week to the group that the writer has joined, at random moments, one at a time. Nothing is
 * sent where the workplace has taken sharing away, or where another service is named than the group's.
 */
export function followSharing(browser: Browser, { readTally, readReported }: Sources): FollowedSharing {
  const { alarms, storage, runtime } = browser
  const kept = keepReports(storage.local)
  // One after the other: two that overlap would send twice.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work)
    last = next.catch(() => {})
    return next
  }

  const follow = async () => {
    const [membership, { service, policy }] = await Promise.all([
      readMembership(storage.local),
      readSettings(storage),
    ])
    if (policy.noSharing && membership) await forget()
    if (!membership || policy.noSharing) return void (await alarms.clear(NAME))
    const { group, tokens } = membership
    const [reported, tally, before] = await Promise.all([readReported(), readTally(), kept.read()])
    const now = Date.now()
    const isReported = (entry: string) => reported.has(entry)
    const planned = planReports(before, { group: group.id, tokens, tally, isReported, now, pick: pickBelow })
    const isHere = service === membership.service
    const { due, reports } = isHere ? takeDue(planned, now, pickBelow) : { due: undefined, reports: planned }
    // Before it is sent: whatever stops the background now, the same report is sent again and counts once.
    await kept.write(due ? postpone(reports, due.week, now, pickBelow) : reports)
    await arm(isHere ? nextMoment(reports, now) : nextWeekOver(now))
    if (!due) return
    const outcome = await sendReport(membership.service, due, fetch.bind(globalThis))
    const after = outcome ? end(await kept.read(), due.week, outcome) : await kept.read()
    await kept.write(after)
    await arm(nextMoment(after, now))
  }
  const arm = (when: number) => alarms.create(NAME, { when })
  const forget = async () => {
    await forgetMembership(storage.local)
    await kept.leave()
  }
  const go = () => void inTurn(follow).catch(() => {})

  alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) go()
  })
  storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'group' in changes) go()
  })
  let known: string | undefined
  watchSettings(storage, ({ service, policy }) => {
    const now = JSON.stringify([service, policy.noSharing])
    if (now !== known) go()
    known = now
  })
  runtime.onStartup.addListener(go)
  // A browser that was shut down may have forgotten its alarms.
  void alarms.get(NAME).then((alarm) => {
    if (!alarm) go()
  })
  return {
    isOn: async () => (await readMembership(storage.local)) !== undefined,
    withhold: (week) => inTurn(async () => kept.write(end(await kept.read(), week, 'withheld'))),
    leave: () => inTurn(forget),
  }
}
