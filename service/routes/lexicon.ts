import { createRoute, z } from '@hono/zod-openapi'
import type { CompiledLexicon } from '../../lexicon/engine/compiled.ts'
import type { Language } from '../../lexicon/engine/types.ts'
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
  description: 'Ask again with If-None-Match, and it is only sent when it has changed.',
  request: {
    params: z.object({ language: z.string().openapi({ description: 'da or en', example: 'da' }) }),
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
    ...problemResponses('foreign-origin', 'unknown-language', 'too-many'),
  },
})

/** The compiled lexicons, as the build wrote them. */
export function lexicon({ lexicons }: Pick<Deps, 'lexicons'>) {
  const serve = (compiled: CompiledLexicon): Asset =>
    createAsset('application/json', JSON.stringify(compiled), compiled.hash)
  const assets: Readonly<Record<Language, Asset>> = { da: serve(lexicons.da), en: serve(lexicons.en) }
  return createRouter().openapi(route, (c) => {
    const { language } = c.req.valid('param')
    if (language !== 'da' && language !== 'en') throw new ProblemError('unknown-language')
    return answerAsset(c, assets[language], 'no-cache')
  })
}
