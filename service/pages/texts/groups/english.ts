import type { GroupTexts } from './danish.ts'

export const ENGLISH: GroupTexts = {
  name: 'Learning group',
  skip: 'Go to the content',
  nav: {
    list: 'Groups',
    overview: 'Overview',
    rounds: 'Learning rounds',
    meeting: 'In a meeting',
    workshop: 'Exercise',
    lead: 'Facilitator',
  },
  demo: 'This group is invented, and so is every figure and word on its pages. It is here to show what a year in a learning group can look like.',
  ended: (week, year) =>
    `The group is ending. From week ${week}, ${year} nothing counts any more; what you have learnt can still be read.`,
  weeks: (first, last) => `weeks ${first}–${last}`,
  list: {
    heading: 'Learning groups',
    lead: 'Colleagues who look together at how they write, try a small change, and look again.',
    none: 'You are not in a group yet. A facilitator can give you a code.',
    relations: { member: 'member', facilitator: 'facilitator', steward: 'administrator – sees no figures' },
    since: (week, year) => `since week ${week}, ${year}`,
    ended: 'ended',
    manage: 'End, delete or hand over',
    enter: 'Come into a group',
    enterHint:
      'The code lets you read the group’s pages. Whether your browser shares figures with the group you decide in the extension, and nobody can see it.',
    code: 'Code',
    enterDo: 'Use the code',
    create: 'Create a group',
    createHint:
      'Four to eight colleagues who meet every three to six weeks is a good size. It takes at least five before figures are shown.',
    groupName: 'Name of the group',
    createDo: 'Create the group',
    nameMissing: 'Give the group a name of at most 80 characters.',
    codeRefused:
      'The code does not work. It may have been mistyped or used, be too old, or be for something else – a code for sharing figures is typed into the extension. Ask the facilitator for another.',
    workshop: 'Practise on a note',
    workshopHint: 'An exercise on invented notes. It needs no figures, no codes and no sign-in.',
  },
  overview: {
    lead: 'How the group writes as a whole. Everybody in the group sees the same, and nobody can see who wrote what.',
    latest: (weeks) => `The latest figures are from ${weeks}.`,
    next: (weeks, day) =>
      `The figures for ${weeks} come on ${day}. Until then the last ones can still arrive.`,
    first: (weeks, day) => `The first figures come on ${day} at the earliest. They are for ${weeks}.`,
    print: 'Print on one page',
    csv: 'Download the figures (CSV)',
    opens: 'How much opens?',
    opensSays: (share, weeks) => `In ${weeks}, ${share} of what was marked opened. The rest closed.`,
    opensNone: (weeks) => `In ${weeks}, too few both closed and opened something for it to be shown.`,
    opensCaption: 'The share of all that was marked that opens, in blocks of four weeks.',
    categories: 'What is it about?',
    categoriesCaption:
      'How large a part of what closes (or opens) each category is. The thin line below it is the four weeks before.',
    closing: 'What closes',
    opening: 'What opens',
    entries: 'What do we meet most?',
    entriesCaption:
      'The number is the place on the list: 1 was marked most often. Entries that are met equally often share a place.',
    entriesNone: 'No entry was met by enough people to be named.',
    about: 'What do the entries say?',
    counts: (count) => `about ${count} times`,
    rewritten: 'How often do we take a suggestion?',
    rewrittenSays: (share, weeks) =>
      `In ${weeks}, a suggestion was taken in ${share} of the cases in which something closed.`,
    rewrittenNone: (weeks) => `In ${weeks} there were too few for it to be shown.`,
    rewrittenCaption:
      'The share of what closes in which a suggestion was taken. One that was not taken may have been rightly left.',
    change: 'Before and now',
    changeLead: (now, was) => `${now} against ${was}.`,
    direction: {
      more: 'More is opened than before.',
      fewer: 'Less is opened than before.',
      unclear: 'The figures do not tell whether more or less is opened than before.',
    },
    directionHint:
      'It says “more” or “less” only where the difference is larger than weeks usually vary. It does not say what the reason is.',
    before: 'before',
    now: 'now',
    prompts: 'To talk about',
    table: 'As a table',
    columns: {
      weeks: 'Weeks',
      writers: 'Writers',
      share: 'Share',
      category: 'Category',
      was: 'Four weeks before',
      now: 'Now',
      entry: 'Entry',
      count: 'Count',
    },
    withheld: 'too few',
    withheldHint: '“Too few” means that fewer than five met it in the same week. Then it is not shown.',
    nothing: '–',
  },
  writers: ({ least, most }) => (most === null ? `at least ${least}` : `${least}–${most}`),
  small: {
    none: {
      heading: 'There are no figures yet',
      text: 'Figures are gathered in blocks of four weeks and shown when at least five of the group have shared figures in the same week. They will appear here, the same for everybody in the group.',
    },
    few: {
      heading: 'No figures are shown for the last four weeks',
      text: 'Fewer than five shared figures in the same week. In a small group one could otherwise guess who wrote what, and nobody should be able to. It is neither a fault nor a reproach: holidays and a busy month are enough.',
    },
    meanwhile:
      'Meanwhile you can practise on invented notes, and the learning round can be used straight away.',
    codes: 'Give your colleagues codes',
    workshop: 'Practise on a note',
    rounds: 'Begin a learning round',
  },
  sheet: {
    heading: 'On one page',
    print: 'Print',
    back: 'Back to the overview',
    hint: 'The sheet fills one side of A4.',
    writers: (count) => `${count} shared figures`,
    notes: 'This is what we will try',
    foot: 'The figures count marks, not people. Something is shown only when at least five have met it in the same week. They are for talking, and no target.',
  },
  meeting: {
    welcome:
      'We look together at how we write. The figures are the group’s, and nobody can see who wrote what.',
    place: (at, all) => `${at} of ${all}`,
    steps: (at) => `On from ${at}`,
    on: 'On',
    back: 'Back',
    out: 'Leave the meeting view',
  },
  timer: {
    minutes: 'Minutes',
    go: 'Start',
    pause: 'Pause',
    again: 'Start over',
    left: '{n} minutes left',
    done: 'Time is up',
  },
  limits: {
    heading: 'What the figures can say, and what they cannot',
    paragraphs: [
      'Figures are shown only when at least five have shared them in the same week, and a line only when at least five have met what it is about. In groups below ten, shares are given in steps of ten percentage points.',
      'The figures count marks, not people and not good or bad notes. They are for talking. They are no target, and they are not fit for comparing groups; that is why two groups cannot be seen beside each other.',
      'One limit no rule can remove: if everybody else in a group puts together what they wrote themselves, they can work out the last one. Everybody should know that before they share figures.',
    ],
  },
}
