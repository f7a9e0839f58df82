import type { Language, Missing } from '../../lexicon/engine/types.ts'

/** What the panel says. */
export interface PanelWords {
  readonly title: string
  readonly empty: string
  readonly quiet: string
  readonly show: string
  readonly counts: (closes: number, opens: number) => string
  readonly thread: string
  readonly ends: { readonly start: string; readonly end: string }
  readonly missingTitle: string
  readonly missing: Readonly<Record<Missing, readonly [name: string, question: string]>>
  readonly list: string
  readonly nothing: string
  readonly muted: Readonly<Record<'opens' | 'none', (kind: string) => string>>
  readonly unread: string
  readonly go: (words: string) => string
  readonly waved: (count: number) => string
  readonly restore: string
}

export const PANEL_WORDS: Readonly<Record<Language, PanelWords>> = {
  da: {
    title: 'Notatet som helhed',
    empty: 'Sæt markøren i et felt, du skriver i, på en side, hvor Tiltro læser med.',
    quiet: 'Tiltro er skjult lige nu.',
    show: 'Vis igen',
    counts: (closes, opens) => `${closes} ${closes === 1 ? 'sted' : 'steder'} lukker, ${opens} åbner`,
    thread: 'Notatet fra begyndelse til slutning. Over linjen åbner ordene, under linjen lukker de.',
    ends: { start: 'begyndelse', end: 'slutning' },
    missingTitle: 'En læser kunne også spørge om',
    missing: {
      goal: ['Målet', 'Hvad vil borgeren selv?'],
      voice: ['Borgerens stemme', 'Hvad siger borgeren om det?'],
      condition: ['Betingelsen', 'Hvornår og under hvilke forhold lykkes det?'],
      step: ['Det næste skridt', 'Hvad er aftalt, og hvornår?'],
    },
    list: 'Bemærkninger i rækkefølge',
    nothing: 'Der er ikke noget at bemærke i det, du har skrevet.',
    muted: {
      opens: (kind) => `I ${kind} vises kun det, der åbner.`,
      none: (kind) => `I ${kind} vises der ingenting.`,
    },
    unread: 'Noget af teksten er ikke læst, fordi det er på et andet sprog.',
    go: (words) => `Gå til „${words}“ i notatet`,
    waved: (count) => `${count} ${count === 1 ? 'sted' : 'steder'} har du fjernet mærket fra.`,
    restore: 'Vis dem igen',
  },
  en: {
    title: 'The note as a whole',
    empty: 'Put the caret into a field you write in, on a page where Tiltro reads along.',
    quiet: 'Tiltro is hidden just now.',
    show: 'Show again',
    counts: (closes, opens) => `${closes} ${closes === 1 ? 'place closes' : 'places close'}, ${opens} open`,
    thread: 'The note from beginning to end. Above the line words open, below it they close.',
    ends: { start: 'beginning', end: 'end' },
    missingTitle: 'A reader could also ask about',
    missing: {
      goal: ['The goal', 'What does the person want?'],
      voice: ['The person’s voice', 'What does the person say about it?'],
      condition: ['The condition', 'When and under which conditions does it work?'],
      step: ['The next step', 'What is agreed, and when?'],
    },
    list: 'Remarks in order',
    nothing: 'There is nothing to remark on in what you have written.',
    muted: {
      opens: (kind) => `In ${kind} only what opens is shown.`,
      none: (kind) => `In ${kind} nothing is shown.`,
    },
    unread: 'Some of the text was not read, because it is in another language.',
    go: (words) => `Go to “${words}” in the note`,
    waved: (count) => `You have taken the mark away from ${count} ${count === 1 ? 'place' : 'places'}.`,
    restore: 'Show them again',
  },
}
