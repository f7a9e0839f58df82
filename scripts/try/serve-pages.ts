import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Served {
  readonly origin: string
  readonly close: () => Promise<void>
}

/** A page or file that needs headers of its own. */
export interface Answer {
  readonly body: string | Uint8Array
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Serves pages on this machine alone. `page` gives what lies at a path: HTML, something with headers
 * of its own, or nothing; `onRequest` sees all that arrives.
 */
export async function servePages(
  page: (path: string) => string | Answer | undefined,
  onRequest: (request: IncomingMessage) => void = () => {},
): Promise<Served> {
  const server = createServer((request, response) => {
    onRequest(request)
    const found = page(new URL(request.url ?? '/', 'http://localhost').pathname)
    const { body, headers } = typeof found === 'object' ? found : { body: found, headers: {} }
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      ...headers,
    })
    response.end(body ?? '')
  })
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(0, '127.0.0.1', done)
  })
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
