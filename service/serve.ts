import { getRequestListener } from '@hono/node-server'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { createApp } from './app.ts'
import type { Config } from './config.ts'
import { prepareDrain } from './drain.ts'
import type { NoteLane } from './note-lane.ts'
import { describeProblem } from './problem.ts'

/** A running service. */
export interface Running {
  /** Where it answers, base path included. */
  readonly url: string
  /** Takes no new connections, lets what is under way end within the time of the configuration, then cuts it off. */
  readonly stop: () => Promise<void>
}

/**
 * Listens until it is stopped.
 *
 * @param lane answers the requests that it takes; the app all others
 * @throws {Error} of the system, with its `code`, where it may not listen.
 */
export async function serve(
  { fetch }: Pick<ReturnType<typeof createApp>, 'fetch'>,
  config: Pick<Config, 'port' | 'host' | 'basePath' | 'requestTime' | 'stopTime'>,
  lane: NoteLane = (_incoming, _outgoing, handOver) => handOver(),
): Promise<Running> {
  const listener = getRequestListener(fetch, {
    errorHandler: () =>
      Response.json(describeProblem('broken-request', config.basePath), {
        status: 400,
        headers: { 'content-type': 'application/problem+json' },
      }),
  })
  const server = createServer({
    // A moment more than the app's own limit, which answers in words.
    requestTimeout: config.requestTime + 1000,
    headersTimeout: config.requestTime,
    // Longer than proxies keep a connection, a minute most often: one that is closed here may just have been sent on.
    keepAliveTimeout: 75_000,
    // By itself Node looks only every half minute, and connections that say nothing would gather.
    connectionsCheckingInterval: 1000,
    maxHeaderSize: 16_384,
  })
  const stop = prepareDrain(server, config.stopTime)
  server.on('request', (incoming, outgoing) =>
    lane(incoming, outgoing, () => void listener(incoming, outgoing)),
  )
  await listen(server, config)
  const { port, address, family } = server.address() as AddressInfo
  const host = family === 'IPv6' ? `[${address}]` : address
  return { url: `http://${host}:${port}${config.basePath}/`, stop }
}

function listen(server: Server, { port, host }: Pick<Config, 'port' | 'host'>): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}
