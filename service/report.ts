/**
 * What a browser sends to the service once somebody has joined a learning group, and nothing else leaves: the
 * pages that ask and inform are rendered from here, the service's schema refuses every other field. Plain data and
 * the calendar both sides count by; the extension imports this file too.
 */

/** A sentence for the person concerned. */
export interface Sentence {
  readonly da: string
  readonly en: string
}

const say = (en: string, da: string): Sentence => ({ en, da })

/** Sent once a week, when the week is over: a report. */
export const REPORT_FIELDS = {
  group: say('Which learning group the figures belong to.', 'Hvilken læringsgruppe tallene hører til.'),
  week: say(
    'Which week, such as 2026-W48. No day and no hour.',
    'Hvilken uge, fx 2026-W48. Ingen dag og intet klokkeslæt.',
  ),
  token: say(
    'A ticket for that week. It shows that the report comes from a member and comes once. It cannot show from which member, and the tickets of two weeks have nothing in common.',
    'En billet til den uge. Den viser, at tallene kommer fra et medlem, og kun én gang. Den kan ikke vise, fra hvem, og billetterne til to uger har intet til fælles.',
  ),
  sentences: say(
    'About how many sentences you wrote: 5, 10, 20, 50, 100 or 200.',
    'Cirka hvor mange sætninger du skrev: 5, 10, 20, 50, 100 eller 200.',
  ),
  entries: say(
    'For each entry of the lexicon that was marked:',
    'For hvert opslag i ordsamlingen, der blev mærket:',
  ),
} as const satisfies Record<string, Sentence>

/** What stands in a report for each entry. */
export const ENTRY_FIELDS = {
  entry: say('Its name in the lexicon. Never your words.', 'Opslagets navn i ordsamlingen. Aldrig dine ord.'),
  marked: say(
    'How many times you were in a field and it was marked, 5 at most.',
    'Hvor mange gange du var i et felt, hvor det blev mærket – højst 5.',
  ),
  rewritten: say(
    'How many of these times you took a suggestion.',
    'Hvor mange af de gange du brugte et forslag.',
  ),
  left: say('How many of them you let it stand.', 'Hvor mange af dem du lod det stå.'),
} as const satisfies Record<string, Sentence>

/** Sent once, at joining a group, and again when the tickets are used up. */
export const JOIN_FIELDS = {
  code: say(
    'The code you were given. It can be used once.',
    'Den kode, du har fået. Den kan bruges én gang.',
  ),
  from: say('The first week to get a ticket for.', 'Den første uge, der skal være billet til.'),
  blinded: say(
    'One envelope a week. The service stamps each without seeing what is inside; your browser takes out the ticket, which nobody has seen before it is used.',
    'Én kuvert for hver uge. Tjenesten stempler hver af dem uden at se, hvad der er i; din browser tager billetten ud, og ingen har set den, før den bliver brugt.',
  ),
} as const satisfies Record<string, Sentence>

/** Counts beyond these are cut in the browser, and refused by the service. */
export const LIMITS = { perEntry: 5, inAll: 40 } as const
/** What a number of sentences is rounded to. */
export const SENTENCE_STEPS = [5, 10, 20, 50, 100, 200] as const
/** One token a week, so many at a time. */
export const TOKENS = 26
export const WEEKS_IN_BLOCK = 4
/** Days after the end of a block in which late reports are taken. Then it is counted, for good. */
export const GRACE_DAYS = 14
/** Weeks that a tally stays in the browser. */
export const KEPT_WEEKS = 26
/** The suite of RFC 9497 that the tokens are made with, in its partially oblivious mode: the week is public. */
export const TOKEN_SUITE = 'ristretto255-SHA512'

export interface EntryCounts {
  readonly entry: string
  readonly marked: number
  readonly rewritten: number
  readonly left: number
}

/** The body of `POST /v1/reports`. Entries are sorted by code unit, each once; token in base64url. */
export interface Report {
  readonly group: string
  readonly week: string
  readonly token: { readonly input: string; readonly output: string }
  readonly sentences: (typeof SENTENCE_STEPS)[number]
  readonly entries: readonly EntryCounts[]
}

/** Days from 1970-01-01 to the date that a clock on the wall shows. */
export const localDay = (date: Date): number =>
  Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000

/** 1970-01-05 was a Monday: the first day of week number 0. */
const FIRST_MONDAY = 4

/** The number of the week that holds a day, on a count that knows no years. Weeks begin on Monday, as in ISO 8601. */
export const weekOfDay = (day: number): number => Math.floor((day - FIRST_MONDAY) / 7)

/** The Monday of a week, in days from 1970-01-01. */
export const firstDayOf = (week: number): number => FIRST_MONDAY + week * 7

/** `2026-W48` of a continuous week number. */
export function weekName(week: number): string {
  // The year of a week is the year of its Thursday.
  const thursday = firstDayOf(week) + 3
  const year = new Date(thursday * 86_400_000).getUTCFullYear()
  const first = Date.UTC(year, 0, 1) / 86_400_000
  return `${year}-W${String(Math.floor((thursday - first) / 7) + 1).padStart(2, '0')}`
}

/** The continuous number of a week such as `2026-W48`; undefined where there is no such week. */
export function parseWeek(name: string): number | undefined {
  const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(name) ?? []
  if (!year || !number) return undefined
  // The fourth of January lies in the first week.
  const week = weekOfDay(Date.UTC(Number(year), 0, 4) / 86_400_000) + Number(number) - 1
  return weekName(week) === name ? week : undefined
}

/** Blocks of four weeks, the same for everybody. */
export const blockOf = (week: number): number => Math.floor(week / WEEKS_IN_BLOCK)

/** The body of `POST /v1/groups/join`. */
export interface JoinRequest {
  /** Without the group's sign. */
  readonly code: string
  readonly from: string
  /** An element of the suite for each week, base64url. */
  readonly blinded: readonly string[]
}

/** Its answer: an evaluated element and a proof for each week, base64url. */
export interface JoinAnswer {
  readonly group: { readonly id: string; readonly name: string }
  /** The group's public key, base64url: the same for all its members, whatever the week. */
  readonly key: string
  readonly stamped: readonly { readonly evaluated: string; readonly proof: string }[]
}

/** Crockford's base 32: no letters that are taken for figures. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const SIGNS = 12

/**
 * Twelve signs that stand for a group's public key, at the end of every code of the group: who got another key than
 * the others would see another sign. SHA-256, the first 60 bits.
 */
export async function signOfKey(key: Uint8Array<ArrayBuffer>): Promise<string> {
  const name = new TextEncoder().encode('tiltro group key')
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array([...name, ...key]))
  const bits = [...new Uint8Array(digest, 0, 8)].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const letters = Array.from({ length: SIGNS }, (_, i) => ALPHABET[parseInt(bits.slice(5 * i, 5 * i + 5), 2)])
  return spaceCode(letters.join(''))
}

/** A join code as it was typed in its two parts: what is secret, and the sign of the group. Undefined where it is none. */
export function splitCode(typed: string): { readonly code: string; readonly sign: string } | undefined {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  if (plain.length !== 2 * SIGNS || !/^[0-9A-HJKMNP-TV-Z]*$/.test(plain)) return undefined
  return { code: spaceCode(plain.slice(0, SIGNS)), sign: spaceCode(plain.slice(SIGNS)) }
}

const spaceCode = (plain: string): string => plain.replace(/(.{4})(?=.)/g, '$1-')
