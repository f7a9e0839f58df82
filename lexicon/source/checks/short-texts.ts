import type { Check } from './check.ts'

/** Notes longer than this would be documentation; a card is read with the citizen in the room. */
const LONGEST_NOTE = 260
const LONGEST_ENTRY = 40

export const shortTexts: Check = {
  name: 'short-texts',
  description: 'Notes are one or two sentences, and an entry fits on a screen.',
  check: ({ entries }, { files }) =>
    entries.flatMap(({ path, note, lines }) => {
      const length =
        files
          .find((file) => file.path === path)
          ?.text.trimEnd()
          .split('\n').length ?? 0
      return [
        ...(note.length > LONGEST_NOTE
          ? [
              {
                path,
                line: lines['note'] ?? 1,
                field: 'note',
                says: {
                  en: `the note has ${note.length} signs; keep it to ${LONGEST_NOTE}.`,
                  da: `begrundelsen fylder ${note.length} tegn; hold den på ${LONGEST_NOTE}.`,
                },
              },
            ]
          : []),
        ...(length > LONGEST_ENTRY
          ? [
              {
                path,
                line: LONGEST_ENTRY,
                says: {
                  en: `the entry has ${length} lines; move words into a class or split it (at most ${LONGEST_ENTRY}).`,
                  da: `opslaget fylder ${length} linjer; flyt ord over i en ordklasse, eller del det i to (højst ${LONGEST_ENTRY}).`,
                },
              },
            ]
          : []),
      ]
    }),
}
