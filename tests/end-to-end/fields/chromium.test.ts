import { testFields } from './fields-suite.ts'
import { ALL_IN_SHORT } from './rows.ts'
import { SITUATIONS_IN_SHORT } from './situations.ts'
import { startChromium } from './start-fields.ts'

testFields({
  name: 'chromium',
  browser: 'chromium',
  rows: ALL_IN_SHORT,
  situations: SITUATIONS_IN_SHORT,
  start: startChromium,
  slots: 3,
})
