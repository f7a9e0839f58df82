import { expect, test } from 'vitest'
import { findWrongDirections } from './directions.ts'
import { importsOf } from './imports.ts'
import { readPrograms } from './repository.ts'

test('imports go from the extension and the service to the lexicon, never back or across', () => {
  expect(findWrongDirections(readPrograms().flatMap(importsOf))).toEqual([])
})

const found = (path: string, text: string) => findWrongDirections(importsOf({ path, text }))

test.each([
  ['lexicon/engine/a.ts', `import { b } from '../../service/b.ts'`],
  ['lexicon/engine/a.ts', `import type { B } from '../../extension/b.ts'`],
  ['lexicon/engine/a.ts', `import nlp from 'wink-nlp'`],
  ['lexicon/engine/a.ts', `import { parse } from 'yaml'`],
  ['lexicon/compile/a.ts', `import { readFile } from 'node:fs/promises'`],
  ['lexicon/a.ts', `const b = await import('../extension/b.ts')`],
  ['lexicon/a.ts', `export const b = (c: import('../service/c.ts').C) => c`],
  ['extension/a.ts', `import { createApp } from '../service/app.ts'`],
  ['extension/a.ts', `import { hc } from 'hono/client'`],
  ['extension/a.ts', `import { readFile } from 'node:fs/promises'`],
  ['service/a.ts', `import { createView } from '../extension/feedback/view.ts'`],
  ['service/pages/a.client.ts', `import { connect } from '../../extension/content/connect.ts'`],
  ['service/a.ts', `export { build } from '../scripts/build.ts'`],
  ['service/a.ts', `import { note } from '../tests/note.ts'`],
])('a planted import in %s is found: %s', (path, text) => {
  expect(found(path, text)).toHaveLength(1)
})

test.each([
  ['lexicon/source/a.ts', `import { parse } from 'yaml'`],
  ['lexicon/engine/english/wink.ts', `import nlp from 'wink-nlp'`],
  ['extension/a.ts', `import { REPORT } from '../service/report.ts'`],
  ['extension/a.ts', `import type { AppType } from '../service/app.ts'`],
  ['service/pages/a.client.ts', `import { createView } from '../../extension/feedback/view.ts'`],
  ['scripts/a.ts', `import { createApp } from '../service/app.ts'`],
])('%s may say %s', (path, text) => {
  expect(found(path, text)).toEqual([])
})
