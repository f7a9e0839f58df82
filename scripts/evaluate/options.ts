import { parseArgs } from 'node:util'
import type { Language } from '../../lexicon/engine/types.ts'

export const USAGE = `npm run evaluate -- [choices] FILE…     annotated notes, e.g. lexicon/corpus/da-dev.txt
npm run evaluate -- --neutral FILE…      one neutral sentence a line; the name begins with da- or en-

  --split          odd and even notes apart
  --phrase-list    beside a list of the odd notes' phrases, tried on the even ones
  --by-file        a column for each file
  --misses         every mark that was not found
  --alarms         every remark on what was not marked
  --by-entry       how often each entry was right and wrong
  --rewrites       every suggestion, applied, before and after
  --html FILE      the same as a page to read
  --sample N       only so many of them, drawn at random and evenly over the categories, to be judged blind
  --seed N         another draw
  --language da    only the notes in this language
  --json           as JSON`

const FLAGS = [
  'neutral',
  'split',
  'phrase-list',
  'by-file',
  'misses',
  'alarms',
  'by-entry',
  'rewrites',
  'json',
] as const

export type Flag = (typeof FLAGS)[number]

export interface Options {
  readonly files: readonly string[]
  readonly flags: ReadonlySet<Flag>
  readonly language?: Language
  /** Where the page of rewrites is written. */
  readonly html?: string
  /** How many rewrites are drawn to be judged blind, and with which seed. */
  readonly sample?: { readonly count: number; readonly seed: number }
}

/** @throws {TypeError} saying which argument is not understood. */
export function readOptions(args: readonly string[]): Options {
  const flag = { type: 'boolean' } as const
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...(Object.fromEntries(FLAGS.map((name) => [name, flag])) as Record<Flag, typeof flag>),
      language: { type: 'string' },
      html: { type: 'string' },
      sample: { type: 'string' },
      seed: { type: 'string', default: '1' },
    },
  })
  const { language, html } = values
  if (language !== undefined && language !== 'da' && language !== 'en')
    throw new TypeError(`--language is da or en, not ${language}.`)
  if (html !== undefined && !values.rewrites) throw new TypeError('--html goes with --rewrites.')
  const sample = values.sample && { count: readCount(values.sample), seed: readCount(values.seed) }
  if (sample && !values.rewrites) throw new TypeError('--sample goes with --rewrites.')
  if (positionals.length === 0) throw new TypeError('Which file should be evaluated?')
  return {
    files: positionals,
    flags: new Set(FLAGS.filter((name) => values[name])),
    ...(language ? { language } : {}),
    ...(html ? { html } : {}),
    ...(sample ? { sample } : {}),
  }
}

function readCount(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new TypeError(`${value} is not a number to draw by.`)
  return Number(value)
}
