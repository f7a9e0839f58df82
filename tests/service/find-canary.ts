import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Started } from './start-service.ts'

/** A place that the system leaves bytes in. */
export interface Place {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Ways in which a text may lie in bytes, capitals or not. Latin letters stay themselves in JSON and in addresses. */
const FORMS: readonly ((text: string) => Buffer)[] = [
  (text) => Buffer.from(text, 'utf8'),
  (text) => Buffer.from(text, 'utf16le'),
  (text) => Buffer.from(text, 'utf16le').swap16(),
]

/**
 * The names of the places in which the canary is found.
 *
 * @param canary of Latin letters and figures only
 */
export function findCanary(canary: string, places: readonly Place[]): readonly string[] {
  const wanted = FORMS.map((form) => form(canary.toLowerCase()))
  return places
    .filter(({ bytes }) => {
      const low = Buffer.from(bytes).map(toLower)
      return wanted.some((form) => Buffer.from(low.buffer).includes(form))
    })
    .map(({ name }) => name)
}

/** Everything that a service has written: its two streams, and every file below its folder, by content and name. */
export async function placesOf({ folder, stdout, stderr }: Started): Promise<readonly Place[]> {
  return [
    { name: 'stdout', bytes: stdout() },
    { name: 'stderr', bytes: stderr() },
    ...(await filesBelow(folder)),
  ]
}

/** Every file below a folder, by content and name. */
export async function filesBelow(folder: string): Promise<readonly Place[]> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = items.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name))
  const names = items.map(({ name }) => name).join('\n')
  return [
    { name: 'file names', bytes: Buffer.from(names) },
    ...(await Promise.all(
      files.map(async (file) => ({ name: file.slice(folder.length + 1), bytes: await readFile(file) })),
    )),
  ]
}

const toLower = (byte: number): number => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte)
