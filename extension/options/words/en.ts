import type { OptionWords } from '../words.ts'

export const en: OptionWords = {
  locked: 'Set by your organisation',
  reading: {
    title: 'What Tiltro looks for',
    languages: 'Languages that are read',
    language: { da: 'Danish', en: 'English' },
    categories: 'What is shown',
    categoriesHint: 'What you switch off is not marked in any of your notes.',
    kinds: 'Special kinds of notes',
    kindsHint:
      'In some notes the law asks for words that otherwise close. Tiltro guesses the kind from the headings, and you can choose it yourself under Tiltro’s button or in the side panel.',
    kind: {
      pension: 'Pension and flex jobs',
      sanction: 'Sanctions and availability',
      decision: 'Decisions and appeals',
      health: 'Health',
    },
    mute: { all: 'Show everything', opens: 'Show only what opens', none: 'Show nothing' },
  },
  pause: {
    title: 'Pause',
    hour: 'For an hour',
    tomorrow: 'Until tomorrow',
    until: (when) => `Tiltro is paused until ${when}.`,
    end: 'End the pause',
  },
  silences: {
    title: 'What you have said no to',
    hint: 'Tiltro remembers which entry of the lexicon it was, and never your words. “Not here” goes for the one place alone and is forgotten when the note is closed.',
    empty: 'You have not said no to anything.',
    always: 'Not shown in any of your notes',
    necessary: (kind) => `Professionally necessary in ${kind}`,
    back: 'Take back',
    backOf: (entry) => `Take back: “${entry}”`,
    isBack: (entry) => `“${entry}” is shown again.`,
  },
  lexicon: {
    title: 'Lexicon',
    hint: 'The lexicon comes with Tiltro. If your workplace has a Tiltro service, it can be fetched from there, so that changes arrive at once. Tiltro asks for the lexicon alone; what you write stays here.',
    address: 'Address of the service',
    save: 'Fetch from here',
    remove: 'Use the one that came along',
    wrong: 'Write an address that begins with https://',
    refusedPermission: 'The browser was not allowed to ask that address, so nothing has changed.',
    inUse: 'Tiltro now reads with:',
    builtIn: (language) => `${language}: the one that came along`,
    fromService: (language, version) => `${language}: ${version} from the service`,
    answered: (when) => `The service last answered ${when}.`,
    unreachable: 'The service does not answer just now. Tiltro will ask again in a moment.',
    refused: (language, fault) =>
      `${language}: The service gave a lexicon that was not taken into use: ${fault}. The last good one is still used.`,
    fault: {
      format: 'it is made for another version of Tiltro',
      language: 'it is for another language',
      hash: 'it did not arrive whole',
      broken: 'it cannot be read with',
    },
  },
  mirror: {
    title: 'My mirror',
    hint: 'The mirror shows you alone how you write week by week. It is counted here in the browser, and nobody else can see it. When you switch it off, the figures are erased.',
    count: 'Count for my mirror',
    open: 'See my mirror',
  },
  keys: {
    title: 'Shortcuts',
    none: 'no shortcut',
    change: 'Change the shortcuts',
    where: 'The browser has them under Add-ons → the cogwheel → Manage Extension Shortcuts.',
  },
}
