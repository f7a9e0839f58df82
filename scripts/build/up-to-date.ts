import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Target } from './target.ts'

const STAMPS = '.cache/build'
/** What every target is made with. */
const TOOLS = ['package-lock.json', 'tsconfig.json', 'scripts/build', 'scripts/build.ts']

/** True where the target lies in `dist` and was made when its sources had this stamp. */
export async function isUpToDate(target: Target, stamp: string): Promise<boolean> {
  if (!existsSync(`dist/${target.out}`)) return false
  return stamp === (await readFile(stampPath(target), 'utf8').catch(() => undefined))
}

/** Notes that the target was made from sources with this stamp. */
export async function remember(target: Target, stamp: string): Promise<void> {
  await mkdir(STAMPS, { recursive: true })
  await writeFile(stampPath(target), stamp)
}

/** Changes with every source of the target. Size and time tell: reading all files would cost more than most builds. */
export async function stampOf(target: Target): Promise<string> {
  const files = (await Promise.all([...TOOLS, ...target.from].map(filesIn))).flat().sort()
  const states = await Promise.all(files.map((file) => stat(file)))
  const lines = files.map((file, i) => `${file} ${states[i]!.size} ${states[i]!.mtimeMs}`)
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}

async function filesIn(path: string): Promise<readonly string[]> {
  if (!(await stat(path)).isDirectory()) return [path]
  const items = await readdir(path, { recursive: true, withFileTypes: true })
  return items.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name))
}

const stampPath = (target: Target): string => `${STAMPS}/${target.out.replaceAll('/', '-')}`
