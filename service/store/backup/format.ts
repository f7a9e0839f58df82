import { z } from 'zod'

/**
 * A backup is lines of JSON: what it is, one line for each row, and at the end how many there were of each table. It is
 * the same for libsql and PostgreSQL, and can be read by a person.
 */
export const FORMAT = 1

/** The first line. */
export const Header = z.object({
  backup: z.literal('tiltro'),
  format: z.int(),
  /** The steps that the store had taken, in order: see `migrations`. */
  steps: z.array(z.string()),
  made: z.string(),
})

/** One row of a table. */
export const Row = z.object({
  table: z.string(),
  row: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
})

/** The last line: without it the file was cut off. */
export const End = z.object({ end: z.record(z.string(), z.int()) })

export type Row = z.output<typeof Row>
export type End = z.output<typeof End>

/** Who is signed in is of no use to a store that comes back, and nobody else's business. */
export const LEFT_OUT: readonly string[] = ['session']

/** What a service writes into a new store by itself. */
export const SELF_MADE: readonly string[] = ['secret', 'session', 'lexicon_base']
