import { createRoute, type z } from '@hono/zod-openapi'
import type { TypedResponse } from 'hono'
import { dayOf } from '../../lexicon/engine/valid.ts'
import type { Deps } from '../deps.ts'
import { readJson } from '../middleware/read-json.ts'
import { ProblemError, type InputError } from '../problem.ts'
import { EXAMPLE } from './example.ts'
import { problemResponses } from './responses.ts'
import { createRouter } from './router.ts'
import { Analysis, NoteInput } from './schemas.ts'

const route = createRoute({
  method: 'post',
  path: '/v1/analyse',
  summary: 'Read a note',
  description:
    'Says where the words of a note close or open the picture of a citizen’s chances. The text is read in memory; it is neither stored nor logged.',
  middleware: [readJson] as const,
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: NoteInput, examples: EXAMPLE.request } },
    },
  },
  responses: {
    200: {
      description: 'What was noticed',
      content: { 'application/json': { schema: Analysis, examples: EXAMPLE.answer } },
    },
    ...problemResponses(
      ...(['broken-json', 'broken-encoding', 'foreign-origin', 'too-slow', 'too-long', 'too-large'] as const),
      ...(['wrong-content-type', 'wrong-input', 'too-many', 'busy'] as const),
    ),
  },
})

/** Text in, remarks out; nothing of it stays. */
export const analyse = ({ answer }: Pick<Deps, 'answer'>) =>
  createRouter().openapi(
    route,
    async (c) => {
      const { text, language } = c.req.valid('json')
      const given = await answer(text, { ...(language && { language }), on: dayOf(new Date()) })
      const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' }
      // It is JSON already, of what the schema says.
      return c.body(given, 200, headers) as unknown as TypedResponse<z.infer<typeof Analysis>, 200, 'json'>
    },
    (result) => {
      if (result.success) return
      const { issues } = result.error
      const tooLong = issues.some(({ code, path }) => code === 'too_big' && path[0] === 'text')
      throw tooLong
        ? new ProblemError('too-long')
        : new ProblemError('wrong-input', { errors: issues.map(describeIssue) })
    },
  )

/** In sentences of our own: those of the validator name the fields and values that were sent. */
function describeIssue({
  code,
  path,
}: {
  readonly code?: string
  readonly path: readonly PropertyKey[]
}): InputError {
  if (path[0] === 'text') return { pointer: '#/text', detail: 'text must be there, and be a string.' }
  if (path[0] === 'language')
    return { pointer: '#/language', detail: 'language must be "da" or "en", or be left out.' }
  if (code === 'unrecognized_keys')
    return { pointer: '#', detail: 'Only text and language may stand in the body.' }
  return { pointer: '#', detail: 'The body must be a JSON object.' }
}
