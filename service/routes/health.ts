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
  store: z.enum(['ready', 'away', 'none']).openapi({
    description:
      'Groups and reports need the store; notes are read without it. None: this service has no groups.',
  }),
})

const ready = createRoute({
  method: 'get',
  path: '/readyz',
  summary: 'Can it answer?',
  description:
    'Ready when both lexicons are loaded and the analysers of both languages answer. It says how the store is, and does not wait for it: /readyz/store does.',
  responses: { 200: json('It can', Ready), ...problemResponses('not-ready') },
})

const storeReady = createRoute({
  method: 'get',
  path: '/readyz/store',
  summary: 'Can it answer for groups and reports?',
  responses: {
    200: json('It can', z.object({ status: z.literal('ready') })),
    ...problemResponses('store-away'),
  },
})

/** For whoever watches the service: alive, and ready. */
export function health({
  config,
  analyse,
  lexicons,
  store,
  log,
  isStopping,
}: Pick<Deps, 'config' | 'analyse' | 'lexicons' | 'store' | 'log' | 'isStopping'>) {
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
      const state = config.signIn === 'off' ? 'none' : (await store.isReady()) ? 'ready' : 'away'
      return c.json({ status: 'ready' as const, lexicons: versions, store: state } as const, 200, {
        'cache-control': 'no-store',
      })
    })
    .openapi(storeReady, async (c) => {
      if (!(await store.isReady())) throw new ProblemError('store-away')
      return c.json({ status: 'ready' as const }, 200, { 'cache-control': 'no-store' })
    })
}
