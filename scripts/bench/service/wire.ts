import { connect, type Socket } from 'node:net'

/** A handful of kept connections, on which requests go out as they come; who finds none free waits. */
export interface Wire {
  /** Posts these bytes, a whole request; `done` gets the status, or undefined where no whole answer came. */
  readonly send: (request: Buffer, done: (status: number | undefined) => void) => void
  readonly end: () => void
}

interface Errand {
  readonly request: Buffer
  readonly done: (status: number | undefined) => void
}

/** A whole request that posts JSON to this address. */
export function encode(url: string, body: string): Buffer {
  const { host, pathname } = new URL(url)
  const head = `POST ${pathname} HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\n`
  return Buffer.from(`${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
}

/**
 * As little of HTTP as it takes: requests made ready before, answers of which a length is said. Node's own client takes
 * more of a processor for a short note than the service does that reads it, and on a machine that both share would
 * measure itself.
 */
export function createWire(url: string, connections: number): Wire {
  const { hostname, port } = new URL(url)
  const free: Connection[] = []
  const waiting: Errand[] = []
  const all = new Set<Connection>()
  let isOn = true

  const use = (connection: Connection) => {
    const next = waiting.shift()
    if (next) connection.begin(next)
    else free.push(connection)
  }
  const open = () => {
    if (!isOn) return
    const connection = new Connection(connect(Number(port), hostname), use)
    all.add(connection)
    use(connection)
    connection.socket.once('close', () => {
      all.delete(connection)
      if (free.includes(connection)) free.splice(free.indexOf(connection), 1)
      connection.fail()
      setTimeout(open, 10)
    })
  }
  for (let i = 0; i < connections; i++) open()
  return {
    send: (request, done) => {
      const connection = free.pop()
      if (connection) connection.begin({ request, done })
      else waiting.push({ request, done })
    },
    end: () => {
      isOn = false
      for (const { socket } of all) socket.destroy()
    },
  }
}

class Connection {
  readonly socket: Socket
  readonly #onFree: (self: Connection) => void
  #errand: Errand | undefined
  #status = 0
  /** Bytes of the answer that are still to come; below zero as long as its head is not whole. */
  #left = -1
  #head = ''

  constructor(socket: Socket, onFree: (self: Connection) => void) {
    this.#onFree = onFree
    this.socket = socket.setNoDelay(true)
    socket.on('data', (bytes: Buffer) => this.#take(bytes)).on('error', () => undefined)
  }

  begin(errand: Errand): void {
    this.#errand = errand
    this.#left = -1
    this.#head = ''
    this.socket.write(errand.request)
  }

  fail(): void {
    this.#errand?.done(undefined)
    this.#errand = undefined
  }

  #take(bytes: Buffer): void {
    if (this.#left < 0) {
      this.#head += bytes.toString('latin1')
      const end = this.#head.indexOf('\r\n\r\n')
      if (end < 0) return
      this.#status = Number(this.#head.slice(9, 12))
      const length = /\r\ncontent-length: (\d+)\r\n/i.exec(this.#head.slice(0, end + 2))?.[1]
      if (length === undefined) return void this.socket.destroy()
      this.#left = Number(length) - (this.#head.length - end - 4)
    } else this.#left -= bytes.length
    if (this.#left > 0) return
    const errand = this.#errand
    this.#errand = undefined
    // Before the next goes out: a refusal may end the connection, whose `close` then finds nothing under way.
    errand?.done(this.#status)
    if (!this.socket.destroyed) this.#onFree(this)
  }
}
