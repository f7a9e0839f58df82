import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/**
 * A load balancer as `service/deploy/container/nginx.conf` describes one: connections to the services are kept, each
 * request goes to the next, and where one takes no connection the other is asked. Ended with the test.
 *
 * @param services the addresses at the moment, with `/` at their end
 */
export async function balance(services: () => readonly string[]): Promise<string> {
  const agent = new Agent({ keepAlive: true })
  let turn = 0
  /** Asks one after the other; each on a kept connection, and on a new one where that had been closed meanwhile. */
  const pass = (
    incoming: IncomingMessage,
    body: Buffer,
    outgoing: ServerResponse,
    [target, ...others]: readonly string[],
    isKept = true,
  ) => {
    const { method, headers, url = '/' } = incoming
    const asked = { agent: isKept && agent, method, headers }
    const passed = request(new URL(url, target), asked, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    passed.on('error', (error: NodeJS.ErrnoException) => {
      const isCut = error.code === 'ECONNRESET' || error.code === 'EPIPE'
      if (outgoing.headersSent) outgoing.destroy()
      // A kept connection that was closed at the same moment carried nothing.
      else if (isCut && passed.reusedSocket) pass(incoming, body, outgoing, [target!, ...others], false)
      else if (others.length > 0 && (error.code === 'ECONNREFUSED' || (isCut && url === '/v1/analyse')))
        pass(incoming, body, outgoing, others)
      else outgoing.writeHead(502).end(error.code)
    })
    passed.end(body)
  }
  // Those who ask keep their connections for as long as they like, however slow the machine is.
  const forever = { keepAliveTimeout: 0, headersTimeout: 0, requestTimeout: 0 }
  const server = createServer(forever, (incoming, outgoing) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const all = services()
      const first = turn++ % all.length
      pass(incoming, Buffer.concat(chunks), outgoing, [...all.slice(first), ...all.slice(0, first)])
    })
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    agent.destroy()
    await new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}
