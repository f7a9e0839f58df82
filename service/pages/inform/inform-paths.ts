import type { Language } from '../../../lexicon/engine/types.ts'

/** Pages for those who are concerned, below the base path. */
export const INFORM = {
  council: { da: '/til-medarbejdere', en: '/for-staff' },
  protection: { da: '/databeskyttelse', en: '/data-protection' },
  citizens: { da: '/til-borgere', en: '/for-citizens' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>

/** Files to fill in and send. */
export const INFORM_FILES = {
  letter: { da: '/dokumenter/tiltro-informationsbrev.docx', en: '/documents/tiltro-information-letter.docx' },
  note: { da: '/dokumenter/tiltro-med-notat.docx', en: '/documents/tiltro-med-note.docx' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>

export type InformPage = keyof typeof INFORM
export type InformFile = keyof typeof INFORM_FILES
