import { z } from '@hono/zod-openapi'
import {
  ENTRY_FIELDS,
  JOIN_FIELDS,
  LIMITS,
  parseWeek,
  REPORT_FIELDS,
  SENTENCE_STEPS,
  TOKENS,
  type JoinAnswer as Answer,
  type JoinRequest as Request,
  type Report as ReportBody,
} from '../report.ts'
import { sentencesFor } from './refuse-input.ts'

const base64url = (bytes: number) =>
  z.string().regex(new RegExp(`^[A-Za-z0-9_-]{${Math.ceil((bytes * 4) / 3)}}$`))

/** Bytes of an element and of a scalar of the suite, of a token's random number and of its stamp. */
const [ELEMENT, PROOF, INPUT, OUTPUT] = [32, 64, 32, 64]

const week = z
  .string()
  .refine((name) => parseWeek(name) !== undefined)
  .openapi({ example: '2026-W48' })
const groupId = z
  .string()
  .regex(/^[0-9a-z]{1,40}$/)
  .openapi({ example: '3ffm79jxvzy4yapb' })
const count = z.int().min(0).max(LIMITS.perEntry)

const EntryCounts = z
  .strictObject({
    entry: z
      .string()
      .regex(/^[\p{L}\d-]{1,80}$/u)
      .describe(ENTRY_FIELDS.entry.en),
    marked: count.min(1).describe(ENTRY_FIELDS.marked.en),
    rewritten: count.describe(ENTRY_FIELDS.rewritten.en),
    left: count.describe(ENTRY_FIELDS.left.en),
  } satisfies Record<keyof typeof ENTRY_FIELDS, z.ZodType>)
  .refine(({ marked, rewritten, left }) => rewritten + left <= marked)
  .openapi('EntryCounts')

/** Sorted, each once: an order would tell what came first. */
const isCanonical = (entries: readonly { readonly entry: string }[]): boolean =>
  entries.every(({ entry }, i) => i === 0 || entries[i - 1]!.entry < entry)

const isWithinLimit = (entries: readonly { readonly marked: number }[]): boolean =>
  entries.reduce((sum, { marked }) => sum + marked, 0) <= LIMITS.inAll

/** What `POST /v1/reports` takes: the fields that `service/report.ts` declares, and nothing else. */
export const Report = z
  .strictObject({
    group: groupId.describe(REPORT_FIELDS.group.en),
    week: week.describe(REPORT_FIELDS.week.en),
    token: z
      .strictObject({ input: base64url(INPUT), output: base64url(OUTPUT) })
      .describe(REPORT_FIELDS.token.en),
    sentences: z.literal([...SENTENCE_STEPS]).describe(REPORT_FIELDS.sentences.en),
    entries: z
      .array(EntryCounts)
      .max(LIMITS.inAll)
      .refine(isCanonical)
      .refine(isWithinLimit)
      .readonly()
      .describe(REPORT_FIELDS.entries.en),
  } satisfies Record<keyof typeof REPORT_FIELDS, z.ZodType>)
  .openapi('Report') satisfies z.ZodType<ReportBody>

export const reportSentences = sentencesFor(Report, {
  group: 'must be there, the id of a group.',
  week: 'must be an ISO week, such as 2026-W48.',
  token: 'must hold input and output in base64url, and nothing else.',
  sentences: `must be one of ${SENTENCE_STEPS.join(', ')}.`,
  entries: `must be a list sorted by entry, each once, with marked, rewritten and left: at most ${LIMITS.perEntry} each, ${LIMITS.inAll} in all.`,
})

/** What `POST /v1/groups/join` takes. */
export const JoinRequest = z
  .strictObject({
    code: z.string().min(1).max(40).describe(JOIN_FIELDS.code.en).openapi({ example: 'K7QD-MX4P-2RTN' }),
    from: week.describe(JOIN_FIELDS.from.en),
    blinded: z.array(base64url(ELEMENT)).length(TOKENS).readonly().describe(JOIN_FIELDS.blinded.en),
  } satisfies Record<keyof typeof JOIN_FIELDS, z.ZodType>)
  .openapi('JoinRequest') satisfies z.ZodType<Request>

export const joinSentences = sentencesFor(JoinRequest, {
  code: 'must be there, as it was issued.',
  from: 'must be an ISO week from this one to half a year ahead, such as 2026-W48.',
  blinded: `must be ${TOKENS} elements of ristretto255 in base64url.`,
})

const key = base64url(ELEMENT).openapi({
  description: 'The public key of the group, base64url: the same for all its members and weeks.',
})

export const JoinAnswer = z
  .object({
    group: z.object({ id: groupId, name: z.string() }),
    key,
    stamped: z
      .array(z.object({ evaluated: base64url(ELEMENT), proof: base64url(PROOF) }))
      .readonly()
      .openapi({ description: 'For each blinded element, in order: RFC 9497, BlindEvaluate.' }),
  })
  .openapi('JoinAnswer') satisfies z.ZodType<Answer>

export const GroupKeyView = z
  .object({
    key,
    sign: z.string().openapi({
      description: 'Stands at the end of every join code of the group.',
      example: '7Q2M-0KXD-9RTV',
    }),
  })
  .openapi('GroupKey')
