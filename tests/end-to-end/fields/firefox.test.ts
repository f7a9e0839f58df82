import { afterAll, beforeAll, describe, test } from 'vitest'
import { findFirefox } from '../../../scripts/install-firefox.mjs'
import { checkApply, checkTraces, checkUndo } from './check-row.ts'
import { EDITORS, PLACES } from './rows.ts'
import type { StartedFields } from './start-fields.ts'
import { startFirefox } from './start-firefox.ts'

/** What is green in Firefox already; the other core rows are to follow. */
const GREEN = [
  'textarea',
  'contenteditable',
  'CKEditor 5',
  'TinyMCE, inline',
  'ProseMirror',
  'frame of another origin',
]
const ROWS = [...EDITORS, ...PLACES].filter(({ name }) => GREEN.includes(name))

// Where changes are judged, a missing Firefox is a failure.
describe.skipIf(!findFirefox() && !process.env.CI)('in Firefox', () => {
  let started: StartedFields

  beforeAll(async () => {
    started = await startFirefox()
  }, 180_000)
  afterAll(() => started?.close())

  describe.each(ROWS)('$name', (row) => {
    test('takes a suggestion as if it were typed', () => checkApply(started.tab, row, started.origin))
    test('has it back at one Ctrl+Z', () => checkUndo(started.tab, row, started.origin))
    test('holds nothing of Tiltro', () => checkTraces(started.tab, row, started.origin, started.elsewhere))
  })
})
