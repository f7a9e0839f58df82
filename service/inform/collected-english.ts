import { ENTRY_FIELDS, GRACE_DAYS, KEPT_WEEKS, LIMITS, REPORT_FIELDS, WEEKS_IN_BLOCK } from '../report.ts'
import type { Collected, Facts } from './inform.ts'

const fields = (of: Readonly<Record<string, { readonly en: string }>>): readonly string[] =>
  Object.values(of).map((field) => field.en)

/** What is collected where Tiltro runs like this; a line for each, and for what is not. */
export function collectedEnglish({
  signIn,
  store,
  sessionHours,
  rateLimit,
  origins,
}: Facts): readonly Collected[] {
  const place =
    store === 'file'
      ? 'In a file on the machine that the service runs on.'
      : 'In the municipality’s PostgreSQL database.'
  const always: readonly Collected[] = [
    {
      what: 'Case notes while they are written',
      why: 'To show remarks to whoever writes.',
      where: 'In the memory of the writer’s own browser.',
      howLong: 'As long as the field is open. The text is not stored, logged or sent.',
      who: 'Only whoever writes.',
    },
    ...(origins.length > 0
      ? [
          {
            what: `Texts that a journal system itself sends to the service (${origins.join(', ')})`,
            why: 'To show remarks inside the journal system.',
            where: 'In the service’s memory.',
            howLong: 'Until the answer is sent.',
            who: 'Nobody.',
          },
        ]
      : []),
    {
      what: 'The writer’s own mirror: how often each entry was marked, week by week',
      why: 'To follow oneself.',
      where: 'In the writer’s own browser.',
      howLong: `${KEPT_WEEKS} weeks. It can be erased and switched off at any time.`,
      who: 'Only whoever writes.',
    },
    {
      what: 'A line about each request: a random number, route, status, time',
      why: 'So that operations can see whether the service answers.',
      where: 'In the operator’s log.',
      howLong: 'As long as the operator keeps logs. The municipality decides how long.',
      who: 'Whoever runs the service. There is no text, name or network address in the line.',
    },
    ...(rateLimit > 0
      ? [
          {
            what: 'The sender’s network address',
            why: `So that one sender does not take up the service (${rateLimit} requests a minute).`,
            where: 'In the service’s memory.',
            howLong: 'Two minutes at most. It is written nowhere.',
            who: 'Nobody.',
          },
        ]
      : []),
  ]
  if (signIn === 'off') return always
  return [
    ...always,
    {
      what: 'The week’s figures of those who chose to share them',
      holds: [...fields(REPORT_FIELDS), ...fields(ENTRY_FIELDS), `At most ${LIMITS.inAll} marks in all.`],
      why: 'So that the learning group can talk about how it writes.',
      where: `${place} Without a name, a number or a time of day; the figures cannot be led back to whoever sent them.`,
      howLong: `Until the block of ${WEEKS_IN_BLOCK} weeks is closed, ${GRACE_DAYS} days after its last week. Then they are added up and deleted.`,
      who: 'Nobody. It is the sum that is shown, and only when at least five have shared.',
    },
    {
      what: 'The sum for each group and block',
      why: 'So that the group can see how it goes over time.',
      where: place,
      howLong: 'Until the group is deleted.',
      who: 'The group’s members and facilitator, who all see the same. Managers, administrators and trainers do not.',
    },
    {
      what: 'Who may read a group’s pages',
      why: 'So that others cannot.',
      where: `${place} As a key that cannot be turned back into an account.`,
      howLong: 'Until somebody leaves the group, or it is deleted.',
      who: 'Nobody. That somebody may read the pages does not say whether they share figures.',
    },
    {
      what: 'What the group writes in its learning rounds',
      why: 'So that the group can remember what it tried and learnt.',
      where: place,
      howLong: 'Until the round or the group is deleted.',
      who: 'The group’s members and facilitator.',
    },
    {
      what: 'Name, role and group from the sign-in',
      why: 'To show the pages that somebody has access to.',
      where: `${place} The browser has a cookie that only the service can read.`,
      howLong: `${sessionHours} hours, or until one signs out.`,
      who: 'Only oneself.',
    },
    {
      what: 'The trail: who changed the lexicon, a group or its codes',
      why: 'So that changes can be explained.',
      where: place,
      howLong: 'As long as the service runs. The municipality decides how long.',
      who: 'Administrators, and trainers what is about the lexicon. There is nothing in it about what anybody reads, writes or shares.',
    },
  ]
}
