import { describe } from 'vitest'
import { findFirefox } from '../../../scripts/install-firefox.mjs'
import { testFields } from './fields-suite.ts'
import { CORE_IN_SHORT } from './rows.ts'
import { startFirefox } from './start-firefox.ts'

// Where changes are judged, a missing Firefox is a failure.
describe.skipIf(!findFirefox() && !process.env.CI)('in Firefox', () => {
  testFields({
    name: 'firefox-core',
    browser: 'firefox',
    rows: CORE_IN_SHORT,
    situations: [],
    start: startFirefox,
    slots: 2,
  })
})
