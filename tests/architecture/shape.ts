import type { RepositoryFile } from './repository.ts'

const MOST_LINES = 300
/** Folders between a top folder and a file. */
const MOST_LEVELS = 3

const TOP = [
  ...[
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'manifest.json',
    'README.md',
    'CHANGELOG.md',
    'LICENSE',
  ],
  ...['extension', 'service', 'lexicon', 'scripts', 'tests'],
]

/** What does not belong at the top of the repository. */
export function findStrays(names: readonly string[]): readonly string[] {
  return names.filter((name) => !name.startsWith('.') && !TOP.includes(name))
}

/** Files that hold more lines than one reads in a sitting. */
export function findLongFiles(files: readonly RepositoryFile[]): readonly string[] {
  return files.filter(({ text }) => text.trimEnd().split('\n').length > MOST_LINES).map(({ path }) => path)
}

/** Files that lie too deep to be found; entries lie by language and category. */
export function findDeepFiles(paths: readonly string[]): readonly string[] {
  return paths.filter(
    (path) => !path.startsWith('lexicon/entries/') && path.split('/').length - 2 > MOST_LEVELS,
  )
}

/** Files of the product that write to the console, where a note's words could end up. */
export function findConsoleLogs(files: readonly RepositoryFile[]): readonly string[] {
  return files
    .filter(
      ({ path, text }) =>
        /^(lexicon|extension|service)\//.test(path) && /\bconsole\.(log|debug|info)\(/.test(text),
    )
    .map(({ path }) => path)
}
