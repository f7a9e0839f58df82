import { expect, test } from 'vitest'
import { readPaths, readPrograms, readTop } from './repository.ts'
import { findConsoleLogs, findDeepFiles, findLongFiles, findStrays } from './shape.ts'

/** Files that are longer for a reason, said at their top. This list may only shrink. */
const LONG: readonly string[] = []

test('only what everybody looks for stands at the top of the repository', () => {
  expect(findStrays(readTop())).toEqual([])
})

test('every program file can be read in a sitting', () => {
  expect(findLongFiles(readPrograms())).toEqual(LONG)
})

test('nothing lies deeper than three folders below the top', () => {
  expect(findDeepFiles(readPaths())).toEqual([])
})

test('the product writes nothing to the console', () => {
  expect(findConsoleLogs(readPrograms())).toEqual([])
})

test('a planted fault of each kind is found', () => {
  const file = (path: string, text: string) => ({ path, text })
  expect(findStrays(['README.md', '.gitignore', 'notes.txt'])).toEqual(['notes.txt'])
  expect(findLongFiles([file('a.ts', 'x\n'.repeat(300)), file('b.ts', 'x\n'.repeat(301))])).toEqual(['b.ts'])
  expect(
    findDeepFiles(['service/a/b/c/d.ts', 'service/a/b/c/d/e.ts', 'lexicon/entries/da/label/x.yml']),
  ).toEqual(['service/a/b/c/d/e.ts'])
  const log = 'console.log(note)'
  expect(findConsoleLogs([file('extension/a.ts', log), file('scripts/a.ts', log)])).toEqual([
    'extension/a.ts',
  ])
})
