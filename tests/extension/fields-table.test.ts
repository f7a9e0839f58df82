import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checksOf, HOLDS } from '../end-to-end/fields/checks.ts'
import { drawTable, type Results } from '../end-to-end/fields/fields-table.ts'
import type { Outcome } from '../end-to-end/fields/matrix.ts'
import { EDITORS, PLACES, type BrowserName } from '../end-to-end/fields/rows.ts'
import { SITUATIONS } from '../end-to-end/fields/situations.ts'

const FILE = readFileSync('extension/FIELDS.md', 'utf8')
const [, versions] = /This was ([^]*?)\.\n\n/.exec(FILE)!

const resultsIn = (browser: BrowserName, isGood: (outcome: Omit<Outcome, 'isGood'>) => boolean): Results => {
  const fields = [...EDITORS, ...PLACES].flatMap((row) =>
    checksOf(row).map((check) => ({ name: row.name, check: check as string })),
  )
  const outcomes = [...fields, ...SITUATIONS.map(({ name }) => ({ name, check: HOLDS }))]
  return { browser, outcomes: outcomes.map((outcome) => ({ ...outcome, isGood: isGood(outcome) })) }
}

test('the table of fields names everything that is tried, and all of it was good in both browsers', () => {
  const results = (['chromium', 'firefox'] as const).map((browser) => resultsIn(browser, () => true))
  expect(FILE).toBe(drawTable(results, versions!))
})

test('what was not good, or not tried, is told', () => {
  const results = [resultsIn('chromium', ({ name }) => name !== 'Quill')]
  const lines = drawTable(results, 'a browser').split('\n')
  expect(lines.find((line) => line.startsWith('| Quill'))).toMatch(/( ✗ *\|){3}( – *\|){3}$/)
  expect(lines.find((line) => line.startsWith('| Trix'))).toMatch(/( ✓ *\|){3}( – *\|){3}$/)
})
