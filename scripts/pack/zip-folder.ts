import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { zipSync, type Zippable } from 'fflate'

/** The same for every file and day, so that the same files make the same package: the first day a zip can tell. */
const MADE = new Date(1980, 0, 1)

/** Everything in a folder as a zip, in the order of the names. */
export async function zipFolder(folder: string): Promise<Uint8Array> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = items.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name))
  const files: Zippable = {}
  for (const path of paths.sort())
    files[relative(folder, path).split(sep).join('/')] = new Uint8Array(await readFile(path))
  return zipSync(files, { level: 9, mtime: MADE })
}
