import type { Server, ServerResponse } from 'node:http'
import { Server as Listener, type Socket } from 'node:net'

/** ms in which a kept connection is still read after the answer before: a proxy may just have sent on it. */
const LINGER = 500

/** A connection, and the last answer on it that is under way. */
interface Line {
  answer: ServerResponse | undefined
}

/**
 * Prepares a server for an end that nobody notices. While it ends, it takes no connection, answers what comes on those
 * that are open, and says `Connection: close` with every answer, so that a proxy turns to another service. A connection
 * on which nothing comes is closed a moment later, and never between a request and its answer.
 *
 * @returns what begins the end; settles when the last connection is closed, after `stopTime` ms at the latest
 */
export function prepareDrain(server: Server, stopTime: number): () => Promise<void> {
  // Kept by connection. A set to which every answer is added and from which it is taken grows a new table now and then,
  // and V8 lets the old ones, which point to the next, hold what stood in them until the next great collection.
  const lines = new Set<Line>()
  const lineOf = new WeakMap<Socket, Line>()
  let isDraining = false
  server.on('connection', (socket) => {
    const line: Line = { answer: undefined }
    lineOf.set(socket, line)
    lines.add(line)
    socket.once('close', () => lines.delete(line))
  })
  server.on('request', ({ socket }, outgoing) => {
    outgoing.shouldKeepAlive &&= !isDraining
    const line = lineOf.get(socket)
    if (!line) return
    line.answer = outgoing
    outgoing.once('close', () => {
      if (line.answer === outgoing) line.answer = undefined
    })
  })
  return () =>
    new Promise((resolve) => {
      isDraining = true
      for (const { answer } of lines) if (answer?.headersSent === false) answer.shouldKeepAlive = false
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
