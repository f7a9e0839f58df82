import { describe } from 'vitest'
import { findFirefox } from '../../scripts/install-firefox.mjs'
import { testFields } from '../end-to-end/fields/fields-suite.ts'
import { CORE_AT_LENGTH } from '../end-to-end/fields/rows.ts'
import { SITUATIONS } from '../end-to-end/fields/situations.ts'
import { startFirefox } from '../end-to-end/fields/start-firefox.ts'

// Where changes are judged, a missing Firefox is a failure.
describe.skipIf(!findFirefox() && !process.env.CI)('in Firefox', () => {
  testFields({
    name: 'firefox-others',
    browser: 'firefox',
    rows: CORE_AT_LENGTH,
    situations: SITUATIONS,
    start: startFirefox,
    slots: 2,
  })
})
