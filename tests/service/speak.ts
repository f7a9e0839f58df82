import { connect, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** A note of some sentences, as a body. */
export const NOTE = JSON.stringify({ text: 'Borgeren er umotiveret. '.repeat(10) })

/** The head of a request with a note, as it goes over the wire. */
export const head = (length: number, more = '') =>
  `POST /v1/analyse HTTP/1.1\r\nHost: tiltro\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n${more}\r\n`

/** Asks for a note to be read. */
export const send = (url: string, body: string) =>
  fetch(`${url}v1/analyse`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })

/** A connection that speaks for itself, ended with the test. */
export function open(url: string): Socket {
  const socket = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => undefined)
  onTestFinished(() => void socket.destroy())
  return socket
}

/** All that comes until the connection is closed. */
export async function readAll(socket: Socket): Promise<string> {
  let text = ''
  socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
  // However it ended: one that is cut off while it sends may be told by the system alone.
  await new Promise<void>((resolve) => void socket.once('close', () => resolve()))
  return text
}
