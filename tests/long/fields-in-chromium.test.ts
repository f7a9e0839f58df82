import { testFields } from '../end-to-end/fields/fields-suite.ts'
import { PLACES_AT_LENGTH } from '../end-to-end/fields/rows.ts'
import { startChromium } from '../end-to-end/fields/start-fields.ts'

testFields({
  name: 'chromium-places',
  browser: 'chromium',
  rows: PLACES_AT_LENGTH,
  situations: [],
  start: startChromium,
  slots: 3,
})
