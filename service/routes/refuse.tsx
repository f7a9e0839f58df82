import type { Context } from 'hono'
import type { Deps, Env } from '../deps.ts'
import { NoticePage } from '../pages/notice.tsx'
import { signInPath } from '../pages/paths.ts'
import { createPageProps, languageOf, show } from '../pages/show.tsx'
import { SIGN_IN, type Notice } from '../pages/texts/sign-in.ts'
import { problem, PROBLEMS, type ProblemCode, type ProblemDetails } from '../problem.ts'

/** Says why a request gets no answer: in a problem document to programs, in a page to a person who opened an address. */
export function createRefusal(deps: Pick<Deps, 'config' | 'lexicons' | 'assets'>) {
  const { basePath: base } = deps.config
  const propsIn = createPageProps(deps)
  return (c: Context<Env>, code: ProblemCode, details?: ProblemDetails): Response | Promise<Response> => {
    if (!isForPerson(c)) return problem(c, code, base, details)
    const language = languageOf(c)
    if (code === 'sign-in-needed' && c.req.method === 'GET') {
      const { pathname, search } = new URL(c.req.url)
      const path = base && pathname.startsWith(base) ? pathname.slice(base.length) : pathname
      return c.redirect(base + signInPath(language, path + search), 303)
    }
    if (!isNotice(code)) return problem(c, code, base, details)
    for (const [name, value] of Object.entries(details?.headers ?? {})) c.header(name, value)
    return show(c, <NoticePage {...propsIn(language)} notice={code} />, PROBLEMS[code].status)
  }
}

/** A browser that opens a page or sends a form asks for HTML; programs and scripts do not. */
const isForPerson = (c: Context<Env>): boolean =>
  !c.req.path.startsWith('/v1/') && (c.req.header('accept') ?? '').includes('text/html')

const isNotice = (code: ProblemCode): code is ProblemCode & Notice => code in SIGN_IN.da.notices
