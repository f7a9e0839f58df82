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
  store: z.enum(['ready', 'none']).openapi({
    description: 'None: this service only reads notes, and has no groups.',
  }),
})

const ready = createRoute({
  method: 'get',
  path: '/readyz',
  summary: 'Can it answer?',
  description:
    'Ready when the analysers of both languages answer, and the store where there are groups. While the store is away the answer is 503 and says why; notes are read all the same, and /readyz/notes says so.',
  responses: { 200: json('It can', Ready), ...problemResponses('not-ready', 'store-away') },
})

const notesReady = createRoute({
  method: 'get',
  path: '/readyz/notes',
  summary: 'Can it read notes?',
  description:
    'With or without a store. The one to ask for a load balancer: a database that is restarted need not keep anybody from reading notes.',
  responses: {
    200: json('It can', z.object({ status: z.literal('ready') })),
    ...problemResponses('not-ready'),
  },
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

const NOT_KEPT = { 'cache-control': 'no-store' } as const

/** For whoever watches the service: alive, and ready. */
export function health({
  config,
  analyse,
  lexicons,
  refreshLexicons,
  store,
  log,
  isStopping,
}: Pick<Deps, 'config' | 'analyse' | 'lexicons' | 'refreshLexicons' | 'store' | 'log' | 'isStopping'>) {
  // English is proved once: asking the tagger every few seconds would keep it in memory for nobody.
  let english: Promise<unknown> | undefined

  const proveAnalysers = async () => {
    await analyse('Hun er glad for at være her.', { language: 'da' })
    english ??= analyse('She is glad to be here.', { language: 'en' })
    await english
  }

  /** @throws {ProblemError} not-ready */
  const expectReading = async () => {
    if (isStopping()) throw new ProblemError('not-ready')
    try {
      await proveAnalysers()
    } catch (error) {
      english = undefined
      log.error({ error: error instanceof Error ? error.name : typeof error }, 'not ready')
      throw new ProblemError('not-ready')
    }
  }

  /** @throws {ProblemError} store-away, with the reason */
  const expectStore = async () => {
    if (await store.isReady()) return
    const detail = store.reason()
    throw new ProblemError('store-away', {
      headers: { 'retry-after': '5' },
      ...(detail && { errors: [{ pointer: '#/store', detail }] }),
    })
  }

  return createRouter()
    .openapi(alive, (c) => c.json({ status: 'alive' as const }, 200, NOT_KEPT))
    .openapi(ready, async (c) => {
      await expectReading()
      const isAlone = config.signIn === 'off'
      if (!isAlone) await expectStore()
      if (!(await refreshLexicons())) throw new ProblemError('not-ready')
      const versions = { da: lexicons.da.version, en: lexicons.en.version }
      const state = isAlone ? ('none' as const) : ('ready' as const)
      return c.json({ status: 'ready' as const, lexicons: versions, store: state }, 200, NOT_KEPT)
    })
    .openapi(notesReady, async (c) => {
      await expectReading()
      return c.json({ status: 'ready' as const }, 200, NOT_KEPT)
    })
    .openapi(storeReady, async (c) => {
      await expectStore()
      return c.json({ status: 'ready' as const }, 200, NOT_KEPT)
    })
}
