import { expect, test } from 'vitest'
import { PERMISSIONS } from '../../../service/access/permissions.ts'
import { NoteInput } from '../../../service/routes/schemas.ts'
import { createTestApp } from '../test-app.ts'

interface Document {
  readonly openapi: string
  readonly servers: readonly { readonly url: string }[]
  readonly paths: Record<string, Record<string, Operation>>
  readonly components: { readonly schemas: Record<string, unknown> }
}
interface Operation {
  readonly summary: string
  readonly requestBody?: {
    readonly content: Record<string, { readonly examples: Record<string, { value: unknown }> }>
  }
  readonly responses: Record<
    string,
    { readonly description: string; readonly content?: Record<string, unknown> }
  >
}

const describe = async (env: Record<string, string> = {}) =>
  (await (await createTestApp({ env }).app.request('/openapi.json')).json()) as Document

test('every route of the interface is described, with its refusals', async () => {
  const { openapi, paths, servers } = await describe()
  expect(openapi).toBe('3.1.0')
  expect(servers).toEqual([{ url: '/' }])
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map(
      (method) => `${method.toUpperCase()} ${path.replaceAll('{', ':').replaceAll('}', '')}`,
    ),
  )
  const ofInterface = Object.keys(PERMISSIONS).filter((route) => / \/(v1|healthz|readyz)\b/.test(route))
  expect([...routes].sort()).toEqual([...ofInterface].sort())
  const { responses } = paths['/v1/analyse']!.post!
  expect(Object.keys(responses)).toEqual(['200', '400', '403', '408', '413', '415', '422', '429', '503'])
  for (const [status, { content }] of Object.entries(responses))
    if (status !== '200') expect(Object.keys(content!)).toEqual(['application/problem+json'])
})

test('it says which routes need somebody who is signed in', async () => {
  const { paths } = await describe()
  expect(paths['/v1/groups']!.post).toMatchObject({ security: [{ session: [] }] })
  expect(paths['/v1/analyse']!.post).not.toHaveProperty('security')
})

test('every reference in the document leads somewhere', async () => {
  const document = await describe()
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)]
  expect(references.length).toBeGreaterThan(4)
  for (const [, name] of references) expect(document.components.schemas).toHaveProperty(name!)
})

test('the examples are taken by the service', async () => {
  const { paths } = await describe()
  const { analyse } = createTestApp()
  const { examples } = paths['/v1/analyse']!.post!.requestBody!.content['application/json']!
  for (const { value } of Object.values(examples)) {
    expect(NoteInput.safeParse(value).success).toBe(true)
    expect((await analyse(value)).status).toBe(200)
  }
})

test('a service below a path says so', async () => {
  expect((await describe({ TILTRO_BASE_PATH: '/tiltro' })).servers).toEqual([{ url: '/tiltro' }])
})
