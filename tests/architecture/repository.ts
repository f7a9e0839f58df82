import { readFileSync, readdirSync } from 'node:fs'

/** A file of the repository, path from its top folder, with `/`. */
export interface RepositoryFile {
  readonly path: string
  readonly text: string
}

const ROOT = new URL('../../', import.meta.url)
const TOP_FOLDERS = ['extension', 'lexicon', 'scripts', 'service', 'tests'] as const

/** What stands at the top of the repository, without what is made or installed there. */
export function readTop(): readonly string[] {
  const made = new Set(['node_modules', 'dist', 'data', 'coverage', '.cache', '.git'])
  return readdirSync(ROOT).filter((name) => !made.has(name))
}

/** Every path below the top folders. */
export function readPaths(): readonly string[] {
  return TOP_FOLDERS.flatMap((folder) =>
    readdirSync(new URL(folder, ROOT), { recursive: true, withFileTypes: true, encoding: 'utf8' })
      .filter((item) => item.isFile())
      .map((item) => `${item.parentPath}/${item.name}`.slice(ROOT.pathname.length)),
  ).filter((path) => !path.includes('/node_modules/'))
}

/** The program files among them. */
export function readPrograms(): readonly RepositoryFile[] {
  return readPaths()
    .filter((path) => /\.(ts|tsx|mjs|js|css)$/.test(path))
    .map((path) => ({ path, text: readFileSync(new URL(path, ROOT), 'utf8') }))
}
