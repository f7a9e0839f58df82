import { z } from '@hono/zod-openapi'
import { CATEGORY_ORDER } from '../../lexicon/engine/categories.ts'

/** UTF-16 code units that a text may hold. */
export const MOST_UNITS = 200_000

export const Language = z.enum(['da', 'en']).openapi('Language', { description: 'Danish or English.' })

/** What `POST /v1/analyse` takes, and nothing else. */
export const NoteInput = z
  .strictObject({
    text: z
      .string()
      .max(MOST_UNITS)
      .openapi({
        description: `The note, at most ${MOST_UNITS.toLocaleString('en')} UTF-16 code units. It is read in memory and kept nowhere.`,
        example: 'Borgeren er umotiveret.',
      }),
    language: Language.optional().openapi({
      description:
        'Read the whole text as this language. Without it the language is found out sentence by sentence.',
    }),
  })
  .openapi('NoteInput')

const start = z.int().min(0).openapi({ description: 'First UTF-16 code unit.' })
const end = z.int().min(0).openapi({ description: 'The UTF-16 code unit after the last.' })

const Suggestion = z
  .object({
    kind: z.enum(['rewrite', 'starter']).openapi({
      description: 'A rewrite is complete. A starter leaves the caret where only the writer can go on.',
    }),
    start,
    end,
    text: z.string().openapi({ description: 'Replaces exactly the stretch from start to end.' }),
    caret: z
      .int()
      .min(0)
      .optional()
      .openapi({ description: 'Where the writer goes on, as an offset in the text of the starter.' }),
  })
  .openapi('Suggestion')

const Remark = z
  .object({
    start,
    end,
    orientation: z
      .enum(['deficit', 'possibility'])
      .openapi({ description: 'Whether the phrasing closes or opens the picture of the citizen’s chances.' }),
    category: z.enum(CATEGORY_ORDER as typeof CATEGORY_ORDER & [string, ...string[]]),
    entry: z.string().openapi({ description: 'The entry of the lexicon that speaks.', example: 'viljetræk' }),
    note: z.string().openapi({ description: 'Why, in the words of the lexicon’s trainers.' }),
    question: z.string(),
    misspelt: z
      .literal(true)
      .optional()
      .openapi({ description: 'A word seems a slip of the pen and was read as what it was meant to be.' }),
    suggestions: z.array(Suggestion).readonly(),
  })
  .openapi('Remark')

/** What `POST /v1/analyse` answers: the engine's `Analysis`. */
export const Analysis = z
  .object({
    language: Language.nullable().openapi({
      description: 'The main language; null where there are no words of either.',
    }),
    lexicon: z
      .string()
      .openapi({ description: 'Version of the lexicon that answered.', example: '2026.48-1' }),
    remarks: z.array(Remark).readonly().openapi({ description: 'Sorted; no two of them overlap.' }),
    balance: z
      .object({
        deficit: z.int().min(0),
        possibility: z.int().min(0),
        missing: z
          .array(z.enum(['goal', 'voice', 'condition', 'step']))
          .readonly()
          .openapi({
            description:
              'What a reader would still look for, two things at most: a goal, the citizen’s own voice, a condition, a next step.',
          }),
      })
      .openapi('Balance'),
    unread: z
      .array(
        z
          .object({
            start,
            end,
            reason: z.enum(['language', 'not-loaded']).openapi({
              description: 'In neither Danish nor English, or in one that is not loaded here.',
            }),
          })
          .openapi('Unread', { description: 'A stretch that was not analysed.' }),
      )
      .readonly(),
  })
  .openapi('Analysis')

/** A problem document, RFC 9457. */
export const Problem = z
  .object({
    type: z.string().openapi({ example: '/problems#wrong-input' }),
    status: z.int(),
    title: z.string(),
    detail: z.string(),
    errors: z
      .array(z.object({ pointer: z.string().openapi({ example: '#/language' }), detail: z.string() }))
      .optional(),
  })
  .openapi('Problem', { description: 'Why there is no answer. Nothing of what was sent is in it.' })
