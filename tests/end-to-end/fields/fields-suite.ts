import { afterAll, beforeAll, describe, test } from 'vitest'
import { CHECKS, checksOf, jobsOf } from './checks.ts'
import { runMatrix, type Matrix } from './matrix.ts'
import type { BrowserName, FieldRow } from './rows.ts'
import { serveFields, type ServedFields, type StartedTab } from './start-fields.ts'

/** What a test waits for is bounded step by step: this is more than all steps together can take, ms. */
const LONGEST = 330_000

/** One test for everything that is checked of every one of these fields. */
export function testFields(
  browser: BrowserName,
  rows: readonly FieldRow[],
  start: (extension: string) => Promise<StartedTab>,
  slots: number,
): void {
  let served: ServedFields
  let matrix: Matrix

  beforeAll(async () => {
    served = await serveFields(browser)
    matrix = runMatrix(jobsOf(rows, served), () => start(served.extension), slots)
  })
  afterAll(async () => {
    await matrix?.end()
    await served?.close()
  }, LONGEST)

  describe.each(rows)('$name', (row) => {
    for (const check of checksOf(row)) {
      // The second try is the matrix's own.
      test(CHECKS[check], { timeout: LONGEST, retry: 0 }, () => matrix.outcome(row, check))
    }
  })
}
