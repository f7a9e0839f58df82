import type { Language } from '../../lexicon/engine/types.ts'

/** What the demo journal says. */
export interface JournalWords {
  readonly system: string
  readonly menu: readonly string[]
  readonly name: string
  readonly about: string
  readonly heading: string
  readonly title: string
  readonly titleHint: string
  readonly note: string
  readonly noteHint: string
  readonly agreements: string
  readonly save: string
  readonly draft: string
  readonly earlier: string
  readonly entries: readonly (readonly [date: string, kind: string, text: string])[]
  readonly aside: string
  readonly hints: readonly string[]
}

export const JOURNAL_WORDS: Readonly<Record<Language, JournalWords>> = {
  da: {
    system: 'Journal',
    menu: ['Min dag', 'Borgere', 'Kalender', 'Opgaver'],
    name: 'Karim A.',
    about: '41 år · kontanthjælp, jobparat · kontaktforløb',
    heading: 'Nyt notat',
    title: 'Overskrift',
    titleHint: 'Hvad handler samtalen om?',
    note: 'Notat',
    noteHint: 'Skriv notatet her',
    agreements: 'Aftaler',
    save: 'Gem notat',
    draft: 'Kladde',
    earlier: 'Tidligere notater',
    entries: [
      [
        '12.09.',
        'Samtale',
        'CV gennemgået. Karim ønsker at arbejde med transport igen, helst om formiddagen.',
      ],
      ['15.08.', 'Telefon', 'Ny adresse noteret. Samtykke til kontakt med tidligere arbejdsgiver er givet.'],
    ],
    aside: 'En øvejournal',
    hints: [
      'Personerne findes ikke, og siden sender ingenting.',
      'Peg på et mærke, eller tryk Ctrl + punktum.',
      'Ctrl + Shift + punktum skjuler alt.',
    ],
  },
  en: {
    system: 'Journal',
    menu: ['My day', 'Citizens', 'Calendar', 'Tasks'],
    name: 'Karim A.',
    about: '41 years · income support · monthly meetings',
    heading: 'New note',
    title: 'Heading',
    titleHint: 'What is the meeting about?',
    note: 'Note',
    noteHint: 'Write the note here',
    agreements: 'Agreements',
    save: 'Save note',
    draft: 'Draft',
    earlier: 'Earlier notes',
    entries: [
      ['12 Sep', 'Meeting', 'Went through the CV. Karim wishes to work in transport again, in the mornings.'],
      ['15 Aug', 'Phone', 'New address noted. Consent to contact the former employer has been given.'],
    ],
    aside: 'A practice journal',
    hints: [
      'The people do not exist, and the page sends nothing.',
      'Point at a mark, or press Ctrl + full stop.',
      'Ctrl + Shift + full stop hides everything.',
    ],
  },
}
