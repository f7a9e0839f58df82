import { testFields } from './fields-suite.ts'
import { EDITORS, PLACES_IN_SHORT } from './rows.ts'
import { SITUATIONS } from './situations.ts'
import { startChromium } from './start-fields.ts'

testFields({
  name: 'chromium',
  browser: 'chromium',
  rows: [...EDITORS, ...PLACES_IN_SHORT],
  situations: SITUATIONS,
  start: startChromium,
  slots: 3,
})
