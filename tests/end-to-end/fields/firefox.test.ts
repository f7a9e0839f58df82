import { describe } from 'vitest'
import { findFirefox } from '../../../scripts/install-firefox.mjs'
import { testFields } from './fields-suite.ts'
import { EDITORS, PLACES } from './rows.ts'
import { startFirefox } from './start-firefox.ts'

/** The others are in the long tests. */
const CORE = [...EDITORS, ...PLACES].filter(({ isCore }) => isCore)

// Where changes are judged, a missing Firefox is a failure.
describe.skipIf(!findFirefox() && !process.env.CI)('in Firefox', () => {
  testFields({
    name: 'firefox-core',
    browser: 'firefox',
    rows: CORE,
    situations: [],
    start: startFirefox,
    slots: 2,
  })
})
