import type { Language } from '../../lexicon/engine/types.ts'
import { rememberAttempt, takeAttempt } from '../access/attempt.ts'
import { personFrom } from '../access/claims.ts'
import { keyOf } from '../access/person.ts'
import { createProvider, type Provider } from '../access/provider.ts'
import { startSession } from '../access/session.ts'
import type { Oidc } from '../access/settings.ts'
import type { Deps } from '../deps.ts'
import { factsOf } from '../log.ts'
import { ownPath } from '../pages/own-path.ts'
import { PATHS } from '../pages/paths.ts'
import { ProblemError } from '../problem.ts'
import { createRouter } from './router.ts'

const LANGUAGES: readonly Language[] = ['da', 'en']

/** Signing in at the workplace's provider, and coming back from there. */
export function oidcSignIn(deps: Deps, oidc: Oidc, provider: Provider = createProvider(oidc)) {
  const { config, store, log } = deps
  const done = `${config.url}${config.basePath}/sign-in/done`
  const router = createRouter()

  for (const language of LANGUAGES)
    router.get(PATHS.signIn[language], async (c) => {
      const to = ownPath(c.req.query('to'))
      const { url, attempt } = await provider.begin(done).catch((error: unknown) => {
        log.error({ id: c.get('requestId'), ...factsOf(error) }, 'provider away')
        throw new ProblemError('provider-away')
      })
      await rememberAttempt(c, deps, { ...attempt, to, language, at: store.use().now() })
      return c.redirect(url, 302)
    })

  router.get('/sign-in/done', async (c) => {
    const attempt = await takeAttempt(c, deps)
    if (!attempt) throw new ProblemError('sign-in-late')
    // As the browser opened it: what stands before a proxy may have another address.
    const answered = new URL(done + new URL(c.req.url).search)
    const { claims, idToken } = await provider.finish(answered, attempt).catch((error: unknown) => {
      log.warn({ id: c.get('requestId'), ...factsOf(error), ...reasonIn(error) }, 'sign-in failed')
      throw new ProblemError('sign-in-failed')
    })
    const key = keyOf(store.use().secretOf('people'), oidc.issuer, String(claims.sub))
    const person = personFrom(claims, key, oidc)
    if (!person) throw new ProblemError('not-permitted')
    await startSession(c, deps, { person, idToken })
    return c.redirect(config.basePath + attempt.to, 303)
  })
  return router
}

/** The provider's word for what is wrong, such as `invalid_grant`: one of a fixed list, so that it may be logged. */
function reasonIn(thrown: unknown): { readonly reason?: string } {
  const { error } = thrown as { error?: unknown }
  return typeof error === 'string' && /^[a-z_]{1,40}$/.test(error) ? { reason: error } : {}
}
