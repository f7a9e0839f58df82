import type { Texts } from './texts.ts'

export const ENGLISH: Texts = {
  language: 'en',
  other: 'Dansk',
  skip: 'Go to the note',
  title: 'Tiltro – try it on a note',
  description:
    'Tiltro shows where a case note closes the picture of a person’s chances, and where it opens it.',
  heading: 'Some words close. Others open.',
  lead: 'Tiltro reads along while you write a case note. It shows quietly where the words close the picture of the person’s chances of a job and where they open it – and asks a question, or offers another way to put it. What the note says is up to you.',
  legend: { deficit: 'closes', possibility: 'opens' },
  samples: 'Try it on a note',
  own: 'Write your own',
  ownHint: 'Write or paste a note here …',
  field: 'Case note',
  privacyNote: 'The note is read here in your browser and is sent nowhere.',
  privacyLink: 'What happens to the text',
  hint: 'Click a marked word, or press Ctrl + full stop, and a card opens. Edit the note as you like.',
  noScript: 'This page reads the note in your browser, which takes JavaScript. It is switched off here.',
  loading: 'Fetching the words …',
  failed: 'The words could not be fetched. Load the page again when there is a connection.',
  balance: 'The note as a whole',
  balanceCaption: 'The note from beginning to end. Above the line words open, below it they close.',
  start: 'beginning',
  end: 'end',
  counts: (closes, opens) =>
    `${closes} ${closes === 1 ? 'place closes' : 'places close'}, ${opens} ${opens === 1 ? 'opens' : 'open'}`,
  missingHeading: 'A reader might also ask about',
  missing: {
    goal: { name: 'The goal', question: 'What does the person want?' },
    voice: { name: 'The person’s voice', question: 'What do they say about it themselves?' },
    condition: { name: 'The condition', question: 'When, and under which conditions, does it work?' },
    step: { name: 'The next step', question: 'What has been agreed, and when?' },
  },
  complete: 'There is a goal, a condition and a next step.',
  list: 'Remarks in order',
  nothing: 'There is nothing to remark on in the text.',
  orientation: { deficit: 'Closes', possibility: 'Opens' },
  showInNote: (words) => `Show “${words}” in the note`,
  why: 'Why?',
  whyAndWhat: 'Why, and what could stand there?',
  couldSay: 'It could say',
  goOn: ' …',
  unread: 'Part of the text was not read, because it is in neither Danish nor English.',
  doors: 'Where to go from here',
  extension: {
    heading: 'In your own case system',
    text: 'The browser extension does the same in whichever field you write in. It reads only the sites that you switch it on for, and sends nothing.',
    command: 'npm run try',
  },
  api: {
    heading: 'From another program',
    text: 'A case system can ask the service directly. The text is read in memory and not kept.',
    link: 'The whole interface (OpenAPI)',
    example: 'She is unmotivated.',
  },
  groups: {
    heading: 'Together with colleagues',
    text: 'A learning group looks at how it writes, tries a small change and looks again. The figures are the group’s, and nobody can see who wrote what.',
    demo: 'See an invented year in a group',
    link: 'To the learning groups',
  },
  words: {
    heading: 'Behind every mark',
    text: 'Every remark comes from an entry that people have written and can change: a reason, a question, and examples of what it marks and what it leaves alone. The same text always gets the same answer.',
  },
  lexicon: (version) => `Lexicon ${version}`,
  privacy: {
    skip: 'Go to the text',
    title: 'What happens to the text – Tiltro',
    heading: 'What happens to the text',
    lead: 'The short answer: it stays with whoever writes it.',
    back: 'Back to the note',
    sections: [
      {
        heading: 'On the page to try Tiltro',
        paragraphs: [
          'The page fetches the lexicon and reads the note in your browser. Not a word of what you write is sent, neither here nor to anybody else. When you close the tab, the text is gone.',
          'You can check: open your browser’s developer tools, choose Network, and type in the field. Nothing happens. Nor does the browser let the page talk to anything but this service.',
        ],
      },
      {
        heading: 'In the browser extension',
        paragraphs: [
          'The extension reads the note on your own machine, only on the sites that you have switched it on for, and only what you write yourself. The text is remembered no longer than its field is there.',
        ],
      },
      {
        heading: 'When a case system asks the service',
        paragraphs: [
          'A program may choose to send a text to /v1/analyse. It is read in memory, the answer is sent back, and the text is gone. It is never stored, written to a log, queued, put in an address or counted in a metric. Nor when something goes wrong: errors are described in fixed sentences.',
        ],
      },
    ],
    logHeading: 'What is written down',
    logLead:
      'For each request the service writes one line for whoever runs it. The line holds this and nothing else:',
    log: [
      ['A random number', 'so that an answer can be found again if somebody asks'],
      ['Method and route', 'for example POST /v1/analyse, without parameters'],
      ['Status', 'whether there was an answer'],
      ['Time', 'when, and how many milliseconds it took'],
    ],
    limits: (rate) => [
      rate > 0
        ? `So that one sender cannot take up the whole service, the sender’s network address is remembered in memory for at most two minutes (there is room for ${rate} requests a minute here). The address is written nowhere.`
        : 'Network addresses are neither remembered nor written down.',
      'There are no cookies until somebody signs in. Then there is one, which expires by itself and which the service alone reads. The page keeps nothing of what you write.',
    ],
  },
}
