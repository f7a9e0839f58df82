import { open } from 'node:fs/promises'
/** A file that is written to its end and can say how far that is. */
export interface FileOutput {
  readonly write: (text: string) => Promise<void>
  readonly bytes: () => number
  /** Settles when everything so far is on the disk. */
  readonly sync: () => Promise<void>
  readonly close: () => Promise<void>
}

/** @param from bytes of an earlier run to go on from; what stands behind them is cut off. */
export async function openFileOutput(path: string, from = 0): Promise<FileOutput> {
  const handle = await open(path, from > 0 ? 'r+' : 'w')
  await handle.truncate(from)
  let bytes = from
  return {
    write: async (text) => {
      if (text === '') return
      const buffer = Buffer.from(text)
      let written = 0
      while (written < buffer.length)
        written += (await handle.write(buffer, written, buffer.length - written, bytes + written))
          .bytesWritten
      bytes += buffer.length
    },
    bytes: () => bytes,
    sync: () => handle.datasync(),
    close: () => handle.close(),
  }
}
