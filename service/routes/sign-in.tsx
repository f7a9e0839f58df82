import { refuseForgery } from '../access/forgery.ts'
import { createProvider, type Provider } from '../access/provider.ts'
import { endSession, readSession } from '../access/session.ts'
import type { Deps } from '../deps.ts'
import { factsOf } from '../log.ts'
import { readForm } from '../middleware/read-form.ts'
import { languageIn } from '../pages/own-path.ts'
import { PATHS } from '../pages/paths.ts'
import { createPageProps, show } from '../pages/show.tsx'
import { SignedOut } from '../pages/sign-in.tsx'
import { demoSignIn } from './demo-sign-in.tsx'
import { oidcSignIn } from './oidc-sign-in.tsx'
import { createRouter } from './router.ts'

/** Signing in, in the way that is configured, and out. */
export function signIn(deps: Deps) {
  const { config } = deps
  if (config.signIn === 'off') return createRouter()
  if (!config.oidc) return demoSignIn(deps).route('/', signOut(deps))
  const provider = createProvider(config.oidc)
  return oidcSignIn(deps, config.oidc, provider).route('/', signOut(deps, provider))
}

/** Ends the session here and, where the provider offers it, there. */
function signOut(deps: Deps, provider?: Provider) {
  const { config, log } = deps
  const propsIn = createPageProps(deps)
  const router = createRouter()
  for (const language of ['da', 'en'] as const)
    router.get(PATHS.signedOut[language], (c) => show(c, <SignedOut {...propsIn(language)} />))

  router.post('/sign-out', async (c) => {
    refuseForgery(c, config)
    const language = languageIn(await readForm(c))
    const session = await readSession(c, deps)
    await endSession(c, deps)
    const here = config.basePath + PATHS.signedOut[language]
    const there =
      session?.idToken &&
      (await provider?.endSession(session.idToken, `${config.url}${here}`).catch((error: unknown) => {
        log.warn({ id: c.get('requestId'), ...factsOf(error) }, 'provider away')
        return undefined
      }))
    // Not a redirect: a browser holds the redirects of a form against `form-action`, and the provider may send on to others.
    return there ? show(c, <SignedOut {...propsIn(language)} provider={there} />) : c.redirect(here, 303)
  })
  return router
}
