import type { Language } from '../../lexicon/engine/types.ts'
import { DEMO_ROLES, demoPerson, refuseVisitors } from '../access/demo.ts'
import { refuseForgery } from '../access/forgery.ts'
import { endSession, startSession } from '../access/session.ts'
import type { Deps } from '../deps.ts'
import { readForm } from '../middleware/read-form.ts'
import { PATHS } from '../pages/paths.ts'
import { createPageProps, show } from '../pages/show.tsx'
import { DemoSignIn, SignedOut } from '../pages/sign-in.tsx'
import { SIGN_IN } from '../pages/texts/sign-in.ts'
import { ProblemError } from '../problem.ts'
import { createRouter } from './router.ts'

const LANGUAGES: readonly Language[] = ['da', 'en']

/** Signing in and out: at the workplace's provider, or as a demo person. */
export function signIn(deps: Deps) {
  const { config, store } = deps
  const { basePath: base } = config
  const propsIn = createPageProps(deps)
  const router = createRouter()
  if (config.signIn === 'off') return router

  for (const language of LANGUAGES) {
    router.get(PATHS.signIn[language], (c) => {
      const to = ownPath(c.req.query('to'))
      refuseVisitors(c)
      return show(c, <DemoSignIn {...propsIn(language)} to={to} />)
    })
    router.get(PATHS.signedOut[language], (c) => show(c, <SignedOut {...propsIn(language)} />))
  }

  if (config.signIn === 'demo')
    router.post('/sign-in/demo', async (c) => {
      refuseForgery(c, config)
      refuseVisitors(c)
      const form = await readForm(c)
      const role = DEMO_ROLES.find((item) => item === form.role)
      if (!role) throw new ProblemError('not-found')
      const { heading } = SIGN_IN[languageIn(form)].people[role]
      const person = demoPerson(role, `${heading} (demo)`, store.use().secretOf('people'))
      await startSession(c, deps, { person })
      return c.redirect(base + ownPath(form.to), 303)
    })

  router.post('/sign-out', async (c) => {
    refuseForgery(c, config)
    const language = languageIn(await readForm(c))
    await endSession(c, deps)
    return c.redirect(base + PATHS.signedOut[language], 303)
  })
  return router
}

const languageIn = (form: Readonly<Record<string, string>>): Language =>
  form.language === 'en' ? 'en' : 'da'

/** A path of this service, below the base path. Whatever could lead elsewhere leads to the front page. */
export function ownPath(to: string | undefined): string {
  if (!to?.startsWith('/')) return '/'
  const url = new URL(to, 'http://own.invalid')
  return url.origin === 'http://own.invalid' ? url.pathname + url.search + url.hash : '/'
}
