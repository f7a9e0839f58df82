import type { OpenAPIHono } from '@hono/zod-openapi'
import { PERMISSIONS } from '../access/permissions.ts'
import { cookieName } from '../access/session.ts'
import { answerAsset, createAsset, type Asset } from '../asset.ts'
import type { Deps, Env } from '../deps.ts'

/** The document of all routes that stand in the app, derived from their schemas when it is first asked for. */
export function describeRoutes<T extends OpenAPIHono<Env>>(
  app: T,
  { config, lexicons }: Pick<Deps, 'config' | 'lexicons'>,
): T {
  let asset: Asset | undefined
  app.get('/openapi.json', (c) => {
    asset ??= createAsset('application/json', JSON.stringify(describe()))
    return answerAsset(c, asset, 'no-cache')
  })
  app.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: cookieName(config),
    description: 'Somebody who is signed in, in a browser.',
  })
  const describe = () => {
    const document = app.getOpenAPI31Document({
      openapi: '3.1.0',
      info: {
        title: 'Tiltro',
        version: lexicons.da.version,
        description:
          'Language feedback for case notes: what closes and what opens the picture of a citizen’s job chances. Offsets are UTF-16 code units, half-open.',
        license: { name: 'MIT', url: 'https://spdx.org/licenses/MIT.html' },
      },
      servers: [{ url: config.basePath || '/' }],
    })
    for (const [path, methods] of Object.entries(document.paths ?? {}))
      for (const [method, operation] of Object.entries(methods as Record<string, { security?: unknown }>))
        if (PERMISSIONS[routeOf(method, path)] !== 'public') operation.security = [{ session: [] }]
    return document
  }
  return app
}

/** As it stands in the table of permissions. */
const routeOf = (method: string, path: string): string =>
  `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`
