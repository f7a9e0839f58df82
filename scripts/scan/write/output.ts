import type { Writable } from 'node:stream'

/** Where the output goes. */
export interface Output {
  /** Settles when there is room for more, so that a slow reader does not fill our memory. */
  readonly write: (text: string) => Promise<void>
  /** The last of it. */
  readonly end: (text: string) => Promise<void>
}

/** Standard output. When its reader goes away (`scan … | head`), there is nobody left to read for. */
export function createOutput(stream: Writable, leave: () => void = () => process.exit(0)): Output {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    leave()
  })
  const write = (text: string): Promise<void> =>
    new Promise((resolve) => {
      if (text === '' || stream.write(text)) resolve()
      else stream.once('drain', resolve)
    })
  return { write, end: write }
}
