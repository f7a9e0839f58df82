import { connect } from 'node:net'

const HEAD = 'POST /v1/analyse HTTP/1.1\r\nHost: tiltro\r\nContent-Type: application/json\r\n'
const NOTE = '{"text":"Borgeren er umotiveret."}'

/** Connections that mean no good. Each sends this, and waits; `answer` is what it is told at the end, if anything. */
const KINDS: readonly { readonly sends: string; readonly answer: RegExp }[] = [
  // A body that does not come, a head that does not end, nothing at all.
  { sends: `${HEAD}Content-Length: 900\r\n\r\n{"text":"`, answer: /^(HTTP\/1\.1 408|$)/ },
  { sends: 'POST /v1/analyse HTTP/1.1\r\nHost: til', answer: /^(HTTP\/1\.1 408|$)/ },
  // More than anybody may send.
  { sends: `${HEAD}Content-Length: 900000000\r\n\r\n{"text":"`, answer: /^(HTTP\/1\.1 413|$)/ },
  // Three at once, and no HTTP.
  {
    sends: `${`${HEAD}Content-Length: ${NOTE.length}\r\n\r\n${NOTE}`.repeat(2)}${HEAD}Content-Length: ${NOTE.length}\r\nConnection: close\r\n\r\n${NOTE}`,
    answer: /^(HTTP\/1\.1 (200|503)[^]*?){3}$/,
  },
  { sends: 'NO SUCH THING\r\n\r\n', answer: /^HTTP\/1\.1 400/ },
]
const EACH = 10

/** Keeps so many of every kind at the service until it is told to end, a new one for each that was cut off. */
export function annoy(url: string): { readonly end: () => { sent: number; unanswered: number } } {
  let isOn = true
  const count = { sent: 0, unanswered: 0 }
  const open = (kind: (typeof KINDS)[number]) => {
    if (!isOn) return
    const socket = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => undefined)
    let said = ''
    socket.setEncoding('latin1').on('data', (text: string) => (said += text))
    socket.write(kind.sends)
    count.sent++
    socket.on('close', () => {
      if (isOn && !kind.answer.test(said)) count.unanswered++
      setTimeout(() => open(kind), 500).unref()
    })
  }
  for (const kind of KINDS) for (let i = 0; i < EACH; i++) open(kind)
  return {
    end: () => {
      isOn = false
      return { ...count }
    },
  }
}
