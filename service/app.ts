import { OpenAPIHono } from '@hono/zod-openapi'
import { getPath } from 'hono/utils/url'
import { enforcePermissions } from './access/enforce.ts'
import type { Deps, Env } from './deps.ts'
import { factsOf } from './log.ts'
import { countRequests } from './middleware/count-requests.ts'
import { identify } from './middleware/identify.ts'
import { limitRate } from './middleware/limit-rate.ts'
import { limitTime } from './middleware/limit-time.ts'
import { logRequests } from './middleware/log-requests.ts'
import { setHeaders } from './middleware/set-headers.ts'
import { answerExtensions, shareAcrossOrigins } from './middleware/share-across-origins.ts'
import { ProblemError } from './problem.ts'
import { analyse } from './routes/analyse.ts'
import { audit } from './routes/audit.ts'
import { desk } from './routes/desk/desk.ts'
import { figures } from './routes/figures.ts'
import { groupPages } from './routes/group-pages/group-pages.ts'
import { groupCodes } from './routes/group-codes.ts'
import { groups } from './routes/groups.ts'
import { health } from './routes/health.ts'
import { inform } from './routes/inform.tsx'
import { join } from './routes/join.ts'
import { lexicon } from './routes/lexicon.ts'
import { metrics } from './routes/metrics.ts'
import { refuseOtherMethods } from './routes/methods.ts'
import { describeRoutes } from './routes/openapi.ts'
import { pages } from './routes/pages.tsx'
import { reports } from './routes/reports.ts'
import { createRefusal } from './routes/refuse.tsx'
import { signIn } from './routes/sign-in.tsx'
import { statistics } from './routes/statistics.ts'
import { workshop } from './routes/workshop.tsx'
import { reasonOf } from './store/store-error.ts'
import { createGroupKeys } from './tokens/group-keys.ts'

/** The service without a socket: a request in, a response out. */
export function createApp(deps: Deps) {
  const { basePath } = deps.config
  const app = new OpenAPIHono<Env>({ getPath: (request) => leaveBase(getPath(request), basePath) })
  const refuse = createRefusal(deps)
  const keys = createGroupKeys(() => deps.store.use().secretOf('tokens'))
  app.onError((error, c) => {
    if (error instanceof ProblemError) return refuse(c, error.code, error.details)
    const reason = reasonOf(error)
    deps.log.error({ id: c.get('requestId'), ...factsOf(error), ...(reason && { reason }) }, 'failed')
    return refuse(c, reason ? 'store-away' : 'internal')
  })
  app.notFound((c) => refuse(c, 'not-found'))
  app.use(
    identify(deps),
    logRequests(deps),
    countRequests(deps),
    answerExtensions(),
    setHeaders(),
    limitTime(deps),
  )
  const limit = limitRate(deps)
  app.use('/v1/*', limit, shareAcrossOrigins(deps))
  app.use('/sign-in/*', limit)
  app.use(enforcePermissions(deps))
  app.use(async (_, next) => {
    // Nobody waits for it but whoever asks for the lexicon itself.
    void deps.refreshLexicons()
    await next()
  })
  const routes = app
    .route('/', analyse(deps))
    .route('/', lexicon(deps))
    .route('/', join({ ...deps, keys }))
    .route('/', reports({ ...deps, keys }))
    .route('/', groups(deps))
    .route('/', groupCodes({ ...deps, keys }))
    .route('/', figures(deps))
    .route('/', audit(deps))
    .route('/', statistics(deps))
    .route('/', health(deps))
  app
    .route('/', pages(deps))
    .route('/', inform(deps))
    .route('/', workshop(deps))
    .route('/', signIn(deps))
    .route('/', desk(deps))
    .route('/', groupPages({ ...deps, keys }))
  app.route('/', metrics(deps))
  describeRoutes(app, deps)
  refuseOtherMethods(app, deps)
  return routes
}

/** For typed clients: `hc<AppType>(address)`. */
export type AppType = ReturnType<typeof createApp>

/** The service answers under its base path and without it, so that a proxy may take the path off or leave it on. */
function leaveBase(path: string, base: string): string {
  return base && (path === base || path.startsWith(`${base}/`)) ? path.slice(base.length) || '/' : path
}
