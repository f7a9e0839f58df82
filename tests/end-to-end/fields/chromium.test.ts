import { EDITORS, PLACES } from './rows.ts'
import { startChromium } from './start-fields.ts'
import { testFields } from './fields-suite.ts'

testFields('chromium', [...EDITORS, ...PLACES], startChromium, 3)
