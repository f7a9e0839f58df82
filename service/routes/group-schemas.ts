import { z } from '@hono/zod-openapi'
import type { Standing } from '../access/enforce.ts'
import { sentencesFor } from './refuse-input.ts'

const week = z.string().openapi({ description: 'ISO week.', example: '2026-W48' })

/**
 * Something to read, on one line. A database may refuse other characters, or a table break on them, and those that turn
 * the direction of writing would turn what a page says beside it.
 */
const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^[^\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]*$/u)

const name = line(80).openapi({ example: 'Jobcenter Nord' })

const claims = z
  .array(line(200))
  .max(20)
  .openapi({ description: 'Values of the groups claim whose bearers belong to the group.' })

const code = z.string().min(12).max(40).openapi({ example: 'K7QD-MX4P-2RTN' })

const NAME = 'must be there, on one line of at most 80 characters.'
const CLAIMS = 'must be a list of at most 20 texts.'
const CODE = 'must be there, as it was given out.'

export const NewGroup = z.strictObject({ name, claims: claims.optional() }).openapi('NewGroup')
export const newGroupSentences = sentencesFor(NewGroup, { name: NAME, claims: CLAIMS })

export const GroupChange = z
  .strictObject({ name: name.optional(), claims: claims.optional() })
  .openapi('GroupChange')
export const groupChangeSentences = sentencesFor(GroupChange, { name: NAME, claims: CLAIMS })

export const Merge = z
  .strictObject({
    into: z
      .string()
      .regex(/^[0-9a-z]{1,40}$/)
      .openapi({ description: 'The group that goes on.' }),
    code: code.optional().openapi({
      description: 'A merge code of that group, for whoever does not lead it.',
    }),
  })
  .openapi('Merge')
export const mergeSentences = sentencesFor(Merge, { into: 'must be there, the id of a group.', code: CODE })

export const CodeOrder = z
  .strictObject({
    purpose: z.enum(['join', 'view', 'merge']).openapi({
      description:
        'join: an extension shares figures with the group. view: a person reads its pages. merge: another group is merged into it.',
    }),
    count: z.int().min(1).max(40),
  })
  .openapi('CodeOrder')
export const codeOrderSentences = sentencesFor(CodeOrder, {
  purpose: 'must be join, view or merge.',
  count: 'must be a whole number from 1 to 40.',
})

export const Entry = z.strictObject({ code }).openapi('GroupEntry')
export const entrySentences = sentencesFor(Entry, { code: CODE })

export const GroupView = z
  .object({
    id: z.string().openapi({ example: '3ffm79jxvzy4yapb' }),
    name: z.string(),
    claims: z.array(z.string()).readonly(),
    madeWeek: week,
    endsWeek: week.optional().openapi({ description: 'The first week that no longer counts.' }),
    mergedInto: z
      .string()
      .optional()
      .openapi({ description: 'The group that its reports count for from then on.' }),
    relation: z.enum(['member', 'facilitator', 'steward']).openapi({
      description:
        'How whoever asks stands to the group. A steward may end and delete it, and sees none of its figures.',
    }),
  })
  .openapi('Group')

export const Codes = z
  .object({
    codes: z.array(z.string()).readonly().openapi({ description: 'Shown this once, and kept nowhere.' }),
    expiresWeek: week.openapi({ description: 'The last week in which they work.' }),
  })
  .openapi('Codes')

export const IssuedCodes = z
  .array(
    z.object({
      purpose: z.enum(['join', 'view', 'hand-over', 'merge']),
      expiresWeek: week,
      count: z.int().openapi({ description: 'How many were issued. Which of them were used, nobody sees.' }),
    }),
  )
  .readonly()
  .openapi('IssuedCodes')

export const toView = ({ group, relation }: Standing): z.output<typeof GroupView> => ({ ...group, relation })
