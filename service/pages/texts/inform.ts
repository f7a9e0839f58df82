import type { Language } from '../../../lexicon/engine/types.ts'
import type { Columns } from '../../inform/write-docx.ts'
import type { InformFile, InformPage } from '../inform/inform-paths.ts'

interface InformTexts {
  readonly skip: string
  readonly nav: string
  readonly pages: Readonly<Record<InformPage, string>>
  readonly what: string
  readonly columns: Columns
  readonly files: string
  readonly filesSay: string
  readonly file: Readonly<Record<InformFile, string>>
  readonly more: string
}

export const INFORM_TEXTS: Readonly<Record<Language, InformTexts>> = {
  da: {
    skip: 'Gå til teksten',
    nav: 'Om Tiltro',
    pages: {
      council: 'Medarbejdere og MED',
      protection: 'Databeskyttelse',
      citizens: 'Borgere',
    },
    what: 'Hvad',
    columns: { why: 'Hvorfor', where: 'Hvor', howLong: 'Hvor længe', who: 'Hvem ser det' },
    files: 'Til at udfylde og sende',
    filesSay:
      'Filerne er skrevet ud fra, hvordan tjenesten er sat op, og kan åbnes i Word. Læs dem igennem, og udfyld felterne i skarpe parenteser.',
    file: { letter: 'Informationsbrev til medarbejdere', note: 'Notat til MED-udvalget' },
    more: 'For medarbejdere, databeskyttelse og borgere',
  },
  en: {
    skip: 'Go to the text',
    nav: 'About Tiltro',
    pages: {
      council: 'Staff and works council',
      protection: 'Data protection',
      citizens: 'Citizens',
    },
    what: 'What',
    columns: { why: 'Why', where: 'Where', howLong: 'How long', who: 'Who sees it' },
    files: 'To fill in and send',
    filesSay:
      'The files are written from how the service is set up, and can be opened in Word. Read them through, and fill in what stands in brackets.',
    file: { letter: 'Information letter to staff', note: 'Note for the joint committee (MED)' },
    more: 'For staff, data protection and citizens',
  },
}
