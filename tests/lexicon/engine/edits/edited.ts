import fc from 'fast-check'

/** One edit of a text: what lies there, by a share of its length, gives way to something else. */
export interface Edit {
  readonly place: number
  readonly removed: number
  readonly put: string
}

/** What stands between sentences, paragraphs and lines, as people and their clipboards leave it. */
const JOINTS = [
  ...[' ', ' ', ' ', '  ', '. ', '! ', '?  ', ': ', ', ', ' – ', ' (', ') ', ' "', '" ', ' »', '« ', '…  '],
  ...[
    '\n',
    '.\n',
    '?\n',
    ',\n',
    ':\n',
    '\n\n',
    '.\n\n',
    '?\n\n',
    '\n\n?',
    ':\n\n',
    '"\n\n',
    '\n \n',
    '\n\n\n',
  ],
  ...[
    '\r\n',
    '.\r\n',
    '\r\n\r\n',
    '\n- ',
    '\n\n- ',
    '\n* ',
    '\n\n* ',
    '\n1. ',
    ' -\n\n',
    ' bl.a. ',
    ' kl. 12.\n',
  ],
  ...['\u2028', '\u00a0', '\u00ad', '\ufeff', '\t', '😀 ', 'Vurdering:\n', ' M. ', ' jf. § 7, stk. 2. '],
]

/** Sentences of notes with all that may stand between them. */
const written = (sentences: readonly string[], least: number, most: number) =>
  fc
    .array(fc.tuple(fc.constantFrom(...sentences), fc.constantFrom(...JOINTS)), {
      ...{ minLength: least, maxLength: most, size: 'max' },
    })
    .map((pairs) => pairs.flat().join(''))

/** Whatever else a keyboard, a clipboard or a fault puts into a field. */
const strange = fc.oneof(
  fc.constantFrom(...JOINTS, '"', '\n', '.', 'a', 'A', '?', ' '),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.array(fc.nat(0xffff), { maxLength: 4 }).map((units) => String.fromCharCode(...units)),
)

/** A text and what somebody does to it. */
export const edited = (sentences: readonly string[]) =>
  fc.record({
    text: written(sentences, 10, 80),
    edits: fc.array(
      fc.record({
        place: fc.double({ min: 0, max: 1, noNaN: true }),
        removed: fc.oneof({ weight: 4, arbitrary: fc.nat(3) }, fc.nat(900)),
        put: fc.oneof({ weight: 3, arbitrary: strange }, written(sentences, 1, 8)),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })

export function apply(text: string, { place, removed, put }: Edit): string {
  const at = Math.floor(place * text.length)
  return text.slice(0, at) + put + text.slice(at + removed)
}
