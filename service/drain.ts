import type { Server, ServerResponse } from 'node:http'
import { Server as Listener } from 'node:net'

/** ms in which a kept connection is still read after the answer before: a proxy may just have sent on it. */
const LINGER = 500

/**
 * Prepares a server for an end that nobody notices. While it ends, it takes no connection, answers what comes on those
 * that are open, and says `Connection: close` with every answer, so that a proxy turns to another service. A connection
 * on which nothing comes is closed a moment later, and never between a request and its answer.
 *
 * @returns what begins the end; settles when the last connection is closed, after `stopTime` ms at the latest
 */
export function prepareDrain(server: Server, stopTime: number): () => Promise<void> {
  const underWay = new Set<ServerResponse>()
  let isDraining = false
  server.on('request', (_, outgoing) => {
    outgoing.shouldKeepAlive &&= !isDraining
    underWay.add(outgoing)
    outgoing.once('close', () => underWay.delete(outgoing))
  })
  return () =>
    new Promise((resolve) => {
      isDraining = true
      for (const outgoing of underWay) if (!outgoing.headersSent) outgoing.shouldKeepAlive = false
      const cut = setTimeout(() => server.closeAllConnections(), stopTime)
      // After the sockets were read, not before: who has sent by now has been heard, and its connection is not idle.
      const close = () => setImmediate(() => server.closeIdleConnections())
      const idle = setInterval(close, LINGER)
      setImmediate(() => {
        // `http.Server.close` would end the idle connections at once, and with them what is on its way.
        Listener.prototype.close.call(server, () => {
          clearTimeout(cut)
          clearInterval(idle)
          resolve()
        })
      })
    })
}
