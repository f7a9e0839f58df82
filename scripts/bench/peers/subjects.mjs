/**
 * Who is measured. `module` and `make` say where its reader of notes comes from: a function that is given the folder
 * with what was prepared, and how many entries to load where that can be chosen; it answers with a function from a
 * note to the number of its findings.
 *
 * @typedef {(note: string) => number | Promise<number>} Read
 * @typedef {object} Subject
 * @property {string} id
 * @property {string} name as a person reads it
 * @property {'da' | 'en'} language of the notes it is given
 * @property {'floor' | 'tiltro' | 'peer'} group
 * @property {string} module
 * @property {string} make
 * @property {number} [grows] most entries that it can be given; with more, one note takes it seconds
 * @property {boolean} [remembers] is measured with a text that is being written, and with nothing else
 */

/** @type {readonly Subject[]} */
export const SUBJECTS = [
  {
    id: 'floor-da',
    name: 'Floor, Danish notes',
    language: 'da',
    group: 'floor',
    module: 'floor',
    make: 'createDanish',
    grows: Infinity,
  },
  {
    id: 'tiltro-da',
    name: 'Tiltro, Danish',
    language: 'da',
    group: 'tiltro',
    module: 'tiltro',
    make: 'createDanish',
    grows: Infinity,
  },
  {
    id: 'tiltro-da-edits',
    name: 'Tiltro, Danish, after an edit',
    language: 'da',
    group: 'tiltro',
    module: 'tiltro',
    make: 'createDanishEdits',
    remembers: true,
  },
  {
    id: 'tiltro-da-worded',
    name: 'Tiltro, Danish, with every suggestion',
    language: 'da',
    group: 'tiltro',
    module: 'tiltro',
    make: 'createDanishWorded',
  },
  {
    id: 'tiltro-da-patterns',
    name: 'Tiltro, Danish, patterns alone',
    language: 'da',
    group: 'tiltro',
    module: 'tiltro',
    make: 'createDanishPatterns',
  },
  {
    id: 'floor-en',
    name: 'Floor, English notes',
    language: 'en',
    group: 'floor',
    module: 'floor',
    make: 'createEnglish',
  },
  {
    id: 'tiltro-en',
    name: 'Tiltro, English',
    language: 'en',
    group: 'tiltro',
    module: 'tiltro',
    make: 'createEnglish',
  },
  {
    id: 'tiltro-en-worded',
    name: 'Tiltro, English, with every suggestion',
    language: 'en',
    group: 'tiltro',
    module: 'tiltro',
    make: 'createEnglishWorded',
  },
  {
    id: 'tiltro-en-patterns',
    name: 'Tiltro, English, patterns alone',
    language: 'en',
    group: 'tiltro',
    module: 'tiltro',
    make: 'createEnglishPatterns',
  },
  {
    id: 'tiltro-en-bare',
    name: 'Tiltro, English, without wink',
    language: 'en',
    group: 'tiltro',
    module: 'tiltro',
    make: 'createEnglishWithoutWink',
  },
  {
    id: 'wink-sentences',
    name: 'wink-nlp: sentences',
    language: 'en',
    group: 'peer',
    module: 'wink',
    make: 'createSentences',
  },
  {
    id: 'wink',
    name: 'wink-nlp: and negation, part of speech',
    language: 'en',
    group: 'peer',
    module: 'wink',
    make: 'createTagged',
  },
  {
    id: 'write-good',
    name: 'write-good',
    language: 'en',
    group: 'peer',
    module: 'write-good',
    make: 'create',
  },
  { id: 'retext', name: 'retext-equality', language: 'en', group: 'peer', module: 'retext', make: 'create' },
  { id: 'alex', name: 'alex', language: 'en', group: 'peer', module: 'alex', make: 'create' },
  {
    id: 'textlint',
    name: 'textlint, 2,000 terms',
    language: 'en',
    group: 'peer',
    module: 'textlint',
    make: 'create',
    grows: 2_000,
  },
  { id: 'harper', name: 'harper.js', language: 'en', group: 'peer', module: 'harper', make: 'create' },
]
