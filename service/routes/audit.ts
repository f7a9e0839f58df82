import { createRoute, z } from '@hono/zod-openapi'
import type { Deps } from '../deps.ts'
import { ProblemError } from '../problem.ts'
import { json } from './group-responses.ts'
import { problemResponses } from './responses.ts'
import { createRouter } from './router.ts'

const Act = z
  .object({
    at: z.int().openapi({ description: 'Epoch milliseconds.' }),
    actor: z.object({ key: z.string(), name: z.string() }),
    action: z.string().openapi({ example: 'group.create' }),
    subject: z.string().openapi({ example: 'group:3ffm79jxvzy4yapb' }),
    detail: z.record(z.string(), z.union([z.string(), z.number()])),
  })
  .openapi('Act')

const route = createRoute({
  method: 'get',
  path: '/v1/audit',
  summary: 'Who changed groups, codes and the lexicon',
  description: 'Latest first, a hundred at a time. What members read, join or send is not in it.',
  request: {
    query: z.object({
      subject: z
        .string()
        .max(200)
        .regex(/^\P{Cc}*$/u)
        .optional(),
      before: z
        .string()
        .regex(/^\d{1,15}$/)
        .optional()
        .openapi({ description: 'Epoch milliseconds: what was done earlier.' }),
    }),
  },
  responses: {
    200: json('The trail', z.array(Act).readonly()),
    ...problemResponses(
      'sign-in-needed',
      'foreign-origin',
      'not-permitted',
      'wrong-input',
      'too-many',
      'store-away',
    ),
  },
})

/** The audit trail. */
export const audit = ({ store }: Pick<Deps, 'store'>) =>
  createRouter().openapi(
    route,
    async (c) => {
      const { subject, before } = c.req.valid('query')
      const acts = await store.use().audit.list({
        ...(subject !== undefined && { subject }),
        ...(before !== undefined && { before: Number(before) }),
      })
      return c.json(acts, 200)
    },
    (result) => {
      if (result.success) return
      const detail = 'before must be epoch milliseconds, and subject such as group:3ffm79jxvzy4yapb.'
      throw new ProblemError('wrong-input', { errors: [{ pointer: '#', detail }] })
    },
  )
