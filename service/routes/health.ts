import { createRoute, z } from '@hono/zod-openapi'
import type { Deps } from '../deps.ts'
import { ProblemError } from '../problem.ts'
import { problemResponses } from './responses.ts'
import { createRouter } from './router.ts'

const json = <T extends z.ZodType>(description: string, schema: T) => ({
  description,
  content: { 'application/json': { schema } },
})

const alive = createRoute({
  method: 'get',
  path: '/healthz',
  summary: 'Is the process alive?',
  responses: { 200: json('It is', z.object({ status: z.literal('alive') })) },
})

const Ready = z.object({
  status: z.literal('ready'),
  lexicons: z
    .object({ da: z.string(), en: z.string() })
    .openapi({ example: { da: '2026.48-1', en: '2026.48-1' } }),
})

const ready = createRoute({
  method: 'get',
  path: '/readyz',
  summary: 'Can it answer?',
  description: 'Ready when both lexicons are loaded and the analysers of both languages answer.',
  responses: { 200: json('It can', Ready), ...problemResponses('not-ready') },
})

/** For whoever watches the service: alive, and ready. */
export function health({
  analyse,
  lexicons,
  log,
  isStopping,
}: Pick<Deps, 'analyse' | 'lexicons' | 'log' | 'isStopping'>) {
  // English is proved once: asking the tagger every few seconds would keep it in memory for nobody.
  let english: Promise<unknown> | undefined

  const proveAnalysers = async () => {
    await analyse('Hun er glad for at være her.', { language: 'da' })
    english ??= analyse('She is glad to be here.', { language: 'en' })
    await english
  }

  return createRouter()
    .openapi(alive, (c) => c.json({ status: 'alive' as const }, 200, { 'cache-control': 'no-store' }))
    .openapi(ready, async (c) => {
      if (isStopping()) throw new ProblemError('not-ready')
      try {
        await proveAnalysers()
      } catch (error) {
        english = undefined
        log.error({ error: error instanceof Error ? error.name : typeof error }, 'not ready')
        throw new ProblemError('not-ready')
      }
      const versions = { da: lexicons.da.version, en: lexicons.en.version }
      return c.json({ status: 'ready' as const, lexicons: versions }, 200, { 'cache-control': 'no-store' })
    })
}
