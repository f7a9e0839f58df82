import type { Language } from '../../lexicon/engine/types.ts'
import { DEMO_ROLES, demoPerson, refuseVisitors } from '../access/demo.ts'
import { refuseForgery } from '../access/forgery.ts'
import { startSession } from '../access/session.ts'
import type { Deps } from '../deps.ts'
import { readForm } from '../middleware/read-form.ts'
import { languageIn, ownPath } from '../pages/own-path.ts'
import { PATHS } from '../pages/paths.ts'
import { createPageProps, show } from '../pages/show.tsx'
import { DemoSignIn } from '../pages/sign-in.tsx'
import { SIGN_IN } from '../pages/texts/sign-in.ts'
import { ProblemError } from '../problem.ts'
import { createRouter } from './router.ts'

const LANGUAGES: readonly Language[] = ['da', 'en']

/** Signing in as a demo person, where no sign-in has been set up: on this machine alone. */
export function demoSignIn(deps: Deps) {
  const { config, store } = deps
  const propsIn = createPageProps(deps)
  const router = createRouter()
  for (const language of LANGUAGES)
    router.get(PATHS.signIn[language], (c) => {
      refuseVisitors(c)
      return show(c, <DemoSignIn {...propsIn(language)} to={ownPath(c.req.query('to'))} />)
    })

  router.post('/sign-in/demo', async (c) => {
    refuseForgery(c, config)
    refuseVisitors(c)
    const form = await readForm(c)
    const role = DEMO_ROLES.find((item) => item === form.role)
    if (!role) throw new ProblemError('not-found')
    const { heading } = SIGN_IN[languageIn(form)].people[role]
    const person = demoPerson(role, `${heading} (demo)`, store.use().secretOf('people'))
    await startSession(c, deps, { person })
    return c.redirect(config.basePath + ownPath(form.to), 303)
  })
  return router
}
