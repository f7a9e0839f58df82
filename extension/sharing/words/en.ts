import type { SharingWords } from '../words.ts'

export const en: SharingWords = {
  title: 'Learning group',
  offByPolicy: 'Your workplace has taken learning groups away. No figures are sent.',
  lead: 'In a learning group you look together at how you phrase things. If you say yes, your browser sends a few figures to the group once a week. Never your text, and never who you are.',
  promises: {
    title: 'What holds',
    text: [
      'The group sees figures only when at least five have written, and always four weeks together.',
      'Nobody can see whether you take part. Not your manager, and not whoever leads the group.',
      'You see exactly what is sent, and can keep a week back.',
      'You can leave whenever you like.',
    ],
  },
  limits: {
    title: 'What you should know too',
    text: [
      'If all the others in the group pool their own figures, they can work out something about yours.',
      'The service does not write down when or from where figures come. But whoever runs the network can see that your machine sends something. You have to be able to trust that this is not watched.',
      'What has been counted cannot be taken out again: nobody can see what was yours.',
    ],
  },
  sent: {
    title: 'What is sent',
    lead: 'This and nothing else. The service refuses everything else.',
    once: 'Once, when you join the group',
    weekly: 'Every week, at a random moment of the days after it',
  },
  join: {
    title: 'Take part',
    again: 'New tickets',
    service: 'Address of the service',
    code: 'Your code',
    codeHint:
      'Whoever leads the group gives you the code. It has 24 signs, such as K7QD-MX4P-2RTN-7Q2M-0KXD-9RTV, and can be used once.',
    join: 'Yes, share my figures with the group',
    renew: 'Get new tickets',
    wrongService: 'Write an address that begins with https://',
    refusedPermission: 'The browser was not allowed to ask that address, so nothing was sent.',
    works: 'Making your tickets',
    worksHint: 'This takes a moment. Leave the page open.',
    fault: {
      'no-code': 'That is not a whole code. It has 24 signs; hyphens and small letters do not matter.',
      used: 'The code does not work. Perhaps it has been used or is too old. Ask for a new one.',
      ended: 'The group has ended and takes nobody in.',
      unreachable: 'The service does not answer. Your code is not lost: try again in a moment.',
      key: 'The service gave another key than the one the code belongs to. Your figures could be told from the others’ by it, so you have not joined. Tell whoever gave you the code.',
      'other-group': 'The code belongs to another group. Leave the one you are in first.',
      refused:
        'The service could not use what the browser sent. Perhaps Tiltro is too old. Try again with a new code.',
    },
    joined: (group) => `You have joined ${group}.`,
  },
  member: {
    title: (group) => `You are in ${group}`,
    from: (week) => `Your figures count from ${week}. People come and go between two periods of four weeks.`,
    until: (week) => `You have tickets up to and including ${week}.`,
    runsOut: 'Your tickets will soon be used up. Ask for a new code if you want to go on.',
    elsewhere:
      'Tiltro now fetches its lexicon from another service than the group’s. As long as that is so, nothing is sent.',
  },
  waiting: {
    title: 'What waits to be sent',
    lead: 'Every week is sent by itself, at a random moment.',
    none: 'Nothing waits.',
    withhold: 'Do not send this week',
    withholdOf: (week) => `Do not send ${week}`,
    withheld: (week) => `The figures of ${week} will not be sent.`,
  },
  running: {
    title: 'The week so far',
    lead: 'This is how it would look if the week ended now.',
    none: 'There is nothing yet. A week without writing is not sent.',
  },
  past: {
    title: 'What was sent',
    none: 'Nothing has been sent yet.',
    outcome: {
      sent: 'sent',
      withheld: 'kept back by you',
      late: 'not sent: the period was closed',
      refused: 'not taken by the service',
      ended: 'not sent: the group has ended',
    },
  },
  leave: {
    title: 'Leave',
    hint: 'Then nothing more is sent, and your tickets are erased. What has been counted stays in the figures of the group.',
    leave: 'Leave the group',
    sure: 'Yes, leave',
    no: 'No, stay',
    left: 'You have left the group. Nothing more is sent.',
  },
  week: (number, year) => `week ${number} of ${year}`,
  sentences: (count) => `About ${count} sentences.`,
  nothingMarked: 'No entry was marked.',
  columns: { entry: 'Entry', marked: 'Marked', rewritten: 'Suggestion taken', left: 'Let stand' },
}
