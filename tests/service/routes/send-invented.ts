import fc from 'fast-check'
import { expect } from 'vitest'
import { personWith, signInAs } from '../access/people.ts'
import { createTestApp } from '../test-app.ts'
import { doorOf, openTestStore } from '../test-store.ts'
import { inventRequests, type Document } from './invent-request.ts'

interface Options {
  readonly runs: number
  readonly seed: number
}

/**
 * Sends invented requests as somebody who may do everything, so that they come further than the door, and holds every
 * answer against what must never be: a fault, a status that the document does not know, an answer that is not what it
 * says, a header or an object that was changed from outside.
 */
export async function sendInvented({ runs, seed }: Options) {
  const store = await openTestStore()
  const { app, log } = createTestApp({ store: doorOf(store), env: { TILTRO_RATE_LIMIT: '0' } })
  const document = (await (await app.request('/openapi.json')).json()) as Document
  const everybody = personWith('Everybody', ['facilitator', 'trainer', 'admin'])
  const cookie = await cookieOf(app, store, everybody)
  const routes = new Map<string, number>()
  let sent = 0
  await fc.assert(
    fc.asyncProperty(inventRequests(document), async ({ route, method, path, headers, body }) => {
      const response = await app.request(path, {
        method,
        headers: { ...headers, cookie },
        ...(body !== undefined && { body }),
      })
      sent++
      routes.set(route, (routes.get(route) ?? 0) + 1)
      const text = await response.text()
      expect([route, response.status]).toEqual([route, expect.toSatisfy((status: number) => status < 500)])
      expect(response.headers.getSetCookie().join()).not.toContain('a=b')
      const type = response.headers.get('content-type') ?? ''
      if (type.includes('json') && text) JSON.parse(text)
      if (response.status >= 400) expect(type).toBe('application/problem+json')
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    }),
    { numRuns: runs, seed },
  )
  expect(log.join('')).not.toContain('"msg":"failed"')
  return { sent, routes }
}

async function cookieOf(...[app, store, person]: Parameters<typeof signInAs>): Promise<string> {
  let cookie = ''
  const browser = await signInAs(app, store, person)
  const spy = {
    request: (_path: string, init: { headers: Record<string, string> }) =>
      void (cookie = init.headers.cookie!),
  }
  await browser.get('/', {}, spy as unknown as typeof app)
  return cookie
}
