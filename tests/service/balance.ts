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
  const pass = (incoming: IncomingMessage, body: Buffer, outgoing: ServerResponse, tries: number) => {
    const all = services()
    const { method, headers, url = '/' } = incoming
    const target = new URL(url, all[turn++ % all.length])
    const passed = request(target, { agent, method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    passed.on('error', (error: NodeJS.ErrnoException) => {
      // A kept connection that was closed at the same moment carried nothing either.
      const isUntaken = error.code === 'ECONNREFUSED' || (passed.reusedSocket && error.code === 'ECONNRESET')
      if (isUntaken && !outgoing.headersSent && tries > 0) pass(incoming, body, outgoing, tries - 1)
      else if (outgoing.headersSent) outgoing.destroy()
      else outgoing.writeHead(502).end()
    })
    passed.end(body)
  }
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => pass(incoming, Buffer.concat(chunks), outgoing, 3))
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
