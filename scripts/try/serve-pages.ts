import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Served {
  readonly origin: string
  readonly close: () => Promise<void>
}

/** Serves pages on this machine alone. `page` gives the HTML of a path, or nothing; `onRequest` sees all that arrives. */
export async function servePages(
  page: (path: string) => string | undefined,
  onRequest: (request: IncomingMessage) => void = () => {},
): Promise<Served> {
  const server = createServer((request, response) => {
    onRequest(request)
    const html = page(new URL(request.url ?? '/', 'http://localhost').pathname)
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(html ?? '')
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
