import { createRoute, z } from '@hono/zod-openapi'
import { FIRST_FORMAT, FORMATS } from '../../lexicon/compile/formats.ts'
import type { CompiledLexicon } from '../../lexicon/engine/compiled.ts'
import { answerAsset, createAsset, type Asset } from '../asset.ts'
import type { Deps } from '../deps.ts'
import { ProblemError } from '../problem.ts'
import { problemResponses } from './responses.ts'
import { createRouter } from './router.ts'

const CompiledForm = z
  .looseObject({
    format: z.int().openapi({ description: 'Which engines can read it.', example: 1 }),
    language: z.enum(['da', 'en']),
    version: z.string().openapi({ example: '2026.48-1' }),
    hash: z.string().openapi({ description: 'Of the content; the ETag is made of it.' }),
  })
  .openapi('CompiledLexicon', {
    description: 'A compiled lexicon. What else it holds belongs to the engine.',
  })

const route = createRoute({
  method: 'get',
  path: '/v1/lexicon/{language}',
  summary: 'The lexicon that the engine reads with',
  description:
    'What trainers have published last, or what the release holds. Ask again with If-None-Match, and it is only sent when it has changed. After a start without a store the answer is 503 until it is known what was published last.',
  request: {
    params: z.object({ language: z.string().openapi({ description: 'da or en', example: 'da' }) }),
    query: z.object({
      format: z.coerce
        .number()
        .int()
        .optional()
        .openapi({
          description: `The format that the engine reads, ${FIRST_FORMAT} where none is named. Older ones go on being given.`,
          example: FIRST_FORMAT,
        }),
    }),
    headers: z.object({
      'if-none-match': z.string().optional().openapi({ description: 'The ETag of an earlier answer.' }),
    }),
  },
  responses: {
    200: {
      description: 'The compiled lexicon',
      headers: { ETag: { schema: { type: 'string' }, description: 'Strong; made of the hash.' } },
      content: { 'application/json': { schema: CompiledForm } },
    },
    304: { description: 'It has not changed' },
    ...problemResponses('foreign-origin', 'unknown-language', 'unknown-format', 'too-many', 'not-ready'),
  },
})

/** The compiled lexicons that are served at the moment. */
export function lexicon({ lexicons, refreshLexicons }: Pick<Deps, 'lexicons' | 'refreshLexicons'>) {
  const assets = new WeakMap<CompiledLexicon, Map<number, Asset>>()
  const serve = (compiled: CompiledLexicon, format: number): Asset => {
    const known = assets.get(compiled) ?? new Map<number, Asset>()
    assets.set(compiled, known)
    const toFormat = FORMATS.get(format)
    if (!toFormat) throw new ProblemError('unknown-format')
    let asset = known.get(format)
    if (!asset) {
      const made = toFormat(compiled)
      known.set(format, (asset = createAsset('application/json', JSON.stringify(made), made.hash)))
    }
    return asset
  }
  return createRouter().openapi(
    route,
    async (c) => {
      const { language } = c.req.valid('param')
      if (language !== 'da' && language !== 'en') throw new ProblemError('unknown-language')
      // Whoever asks just after a publication gets it.
      // A service that cannot tell gives none: extensions keep the one they have, and do not fall back to an older one.
      if (!(await refreshLexicons())) throw new ProblemError('not-ready', { headers: { 'retry-after': '5' } })
      const { format = FIRST_FORMAT } = c.req.valid('query')
      return answerAsset(c, serve(lexicons[language], format), 'no-cache')
    },
    (result) => {
      if (!result.success) throw new ProblemError('unknown-format')
    },
  )
}
