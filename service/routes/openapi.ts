import type { OpenAPIHono } from '@hono/zod-openapi'
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
  const describe = () =>
    app.getOpenAPI31Document({
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
  return app
}
