import { KINDS, type Kind } from './kinds.ts'

/** Words that name a kind of note, in headings and in the note; the ends of words are left open for inflection. */
const SIGNS: Readonly<Record<Kind, readonly string[]>> = {
  pension: [
    ...['førtidspension', 'seniorpension', 'rehabiliteringsplan', 'rehabiliteringsteam', 'ressourceforløb'],
    ...['fleksjob', 'pensionssag', 'disability pension', 'invalidity', 'rehabilitation plan', 'flex job'],
  ],
  sanction: [
    ...['sanktion', 'partshøring', 'udeblivelse', 'rådighedsvurdering', 'karantæne', 'rimelig grund'],
    ...['sanction', 'good cause', 'good reason', 'failure to attend', 'fta', 'penalty rate'],
  ],
  decision: [
    ...['afgørelse', 'klagesag', 'klage over', 'genvurdering', 'ankestyrelsen', 'bevilling', 'afslag på'],
    ...['decision', 'mandatory reconsideration', 'appeal', 'tribunal'],
  ],
  health: [
    ...[
      'lægeattest',
      'statusattest',
      'helbredsattest',
      'speciallæge',
      'sundhedskoordinator',
      'lægekonsulent',
    ],
    ...['medical report', 'medical assessment', 'fit note', 'capability assessment'],
  ],
}

const PATTERNS = KINDS.map(
  (kind) => [kind, new RegExp(`(?<!\\p{L})(?:${SIGNS[kind].join('|')})`, 'giu')] as const,
)

/** A line this short that does not end like a sentence is a heading, UTF-16 code units. */
const HEADING = 80
/** So often a kind is named in a note that has no heading which says so. */
const OFTEN = 3
/** Further into a note nobody writes what kind it is, UTF-16 code units. */
const FAR = 4000

/**
 * The kind that a note seems to be of, by its headings, by what its field is called, or by how often the kind is
 * named. Null when nothing tells.
 *
 * @param label what the page calls the field.
 */
export function guessKind(text: string, label = ''): Kind | null {
  const lines = text.slice(0, FAR).split('\n')
  const headings = [label, ...lines.filter(isHeading)].join('\n')
  return most(headings, 1) ?? most(text.slice(0, FAR), OFTEN)
}

const isHeading = (line: string): boolean => line.length <= HEADING && !/[.!?;,]\s*$/.test(line)

/** The kind that is named most often and at least so often; the first of several. */
function most(text: string, least: number): Kind | null {
  let found: Kind | null = null
  let count = least - 1
  for (const [kind, pattern] of PATTERNS) {
    const times = text.match(pattern)?.length ?? 0
    if (times > count) [found, count] = [kind, times]
  }
  return found
}
