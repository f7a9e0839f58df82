import { testFields } from '../end-to-end/fields/fields-suite.ts'
import { ALL_AT_LENGTH } from '../end-to-end/fields/rows.ts'
import { SITUATIONS_AT_LENGTH } from '../end-to-end/fields/situations.ts'
import { startChromium } from '../end-to-end/fields/start-fields.ts'

testFields({
  name: 'chromium-others',
  browser: 'chromium',
  rows: ALL_AT_LENGTH,
  situations: SITUATIONS_AT_LENGTH,
  start: startChromium,
  slots: 3,
})
