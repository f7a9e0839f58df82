import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Deps, Env } from '../deps.ts'
import { problem } from '../problem.ts'

/** Says of every known address which methods it takes, to whoever uses another. Comes after all routes. */
export function refuseOtherMethods(app: OpenAPIHono<Env>, { config }: Pick<Deps, 'config'>): void {
  const methods = new Map<string, Set<string>>()
  for (const { path, method } of app.routes) {
    if (method === 'ALL') continue
    const known = methods.get(path) ?? new Set()
    known.add(method)
    if (method === 'GET') known.add('HEAD')
    methods.set(path, known)
  }
  for (const [path, known] of methods) {
    const allow = [...known, 'OPTIONS'].join(', ')
    app.all(path, (c) =>
      c.req.method === 'OPTIONS'
        ? c.body(null, 204, { allow })
        : problem(c, 'wrong-method', config.basePath, { headers: { allow } }),
    )
  }
}
