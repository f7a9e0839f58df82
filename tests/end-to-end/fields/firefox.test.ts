import { describe } from 'vitest'
import { findFirefox } from '../../../scripts/install-firefox.mjs'
import { testFields } from './fields-suite.ts'
import { EDITORS, PLACES } from './rows.ts'
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
  testFields('firefox', ROWS, startFirefox, 2)
})
