import type { Writable } from 'node:stream'

/** Lines are written when there are so many characters of them … */
const ENOUGH = 4096
/** … or after so many ms: a write for each would cost as much as reading a short note. */
const PAUSE = 50
/** Bytes that wait for a slow reader at most. Lines that come then are lost. */
const ROOM = 1 << 20

/** Where the log writes. */
export interface LogLines {
  readonly write: (line: string) => void
  /** Hands on what was gathered. */
  readonly flushSync: () => void
}

/**
 * Gathers lines for a moment. Nothing that happens to whoever reads them stops the service, or keeps it from ending:
 * where the reader is gone or takes nothing, lines are lost. (`pino.destination` waits for such a reader when the
 * process ends, without end.)
 *
 * @param out a standard stream, which writes at once what its reader takes, and goes on after an error
 */
export function createLogLines(out: Writable): LogLines {
  let gathered = ''
  let timer: NodeJS.Timeout | undefined
  // There is nobody to tell: the log is what was lost.
  out.on('error', () => {})
  const flushSync = () => {
    clearTimeout(timer)
    timer = undefined
    if (gathered && out.writableLength < ROOM) out.write(gathered)
    gathered = ''
  }
  const write = (line: string) => {
    gathered += line
    if (gathered.length >= ENOUGH) flushSync()
    else timer ??= setTimeout(flushSync, PAUSE).unref()
  }
  return { write, flushSync }
}
