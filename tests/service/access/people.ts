import type { Person, Role } from '../../../service/access/person.ts'
import type { Store } from '../../../service/store/store.ts'
import type { createTestApp } from '../test-app.ts'

type App = ReturnType<typeof createTestApp>['app']

/** A browser that is open at the service, with somebody signed in or nobody. */
export interface TestBrowser {
  readonly get: (path: string, headers?: Record<string, string>, app?: App) => Promise<Response>
  /** Sends what one of the service's own pages would. */
  readonly send: (method: string, path: string, body?: unknown, app?: App) => Promise<Response>
}

export const personWith = (name: string, roles: readonly Role[], groups: readonly string[] = []): Person => ({
  key: `key of ${name}`,
  name,
  roles: ['member', ...roles.filter((role) => role !== 'member')],
  groups,
})

/** Somebody signed in at the app, as they are after any sign-in. The cookie is made by the app's own demo sign-in. */
export async function signInAs(app: App, store: Store, person: Person): Promise<TestBrowser> {
  const response = await app.request('/sign-in/demo', {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
    body: 'role=member',
  })
  const cookie = response.headers.get('set-cookie')!.split(';')[0]!
  // The session is that person's: what the browser holds tells nothing of who it is.
  await store.database.db
    .updateTable('session')
    .set({ content: JSON.stringify({ person }) })
    .where('content', 'like', '%(demo)%')
    .execute()
  return browserWith(app, { cookie })
}

/** Sends a form as one of the service's own pages would, in a browser. */
export const sendForm = (browser: TestBrowser, path: string, fields: Readonly<Record<string, string>>) =>
  browser.send('POST', path, new URLSearchParams(fields))

/** A browser in which nobody is signed in. */
export const anonymous = (app: App): TestBrowser => browserWith(app, {})

function browserWith(own: App, cookies: Record<string, string>): TestBrowser {
  return {
    get: async (path, headers = {}, app = own) => app.request(path, { headers: { ...cookies, ...headers } }),
    send: async (method, path, body, app = own) =>
      app.request(path, {
        method,
        headers: {
          ...cookies,
          'sec-fetch-site': 'same-origin',
          ...(body instanceof URLSearchParams
            ? { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' }
            : { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && {
          body: body instanceof URLSearchParams ? body.toString() : JSON.stringify(body),
        }),
      }),
  }
}
