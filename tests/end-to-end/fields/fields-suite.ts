import { mkdirSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { CHECKS, checksOf, HOLDS, jobsIn, jobsOf } from './checks.ts'
import { runMatrix, type Matrix } from './matrix.ts'
import type { BrowserName, FieldRow } from './rows.ts'
import type { Situation } from './situation.ts'
import { serveFields, type ServedFields, type StartedTab } from './start-fields.ts'

const RESULTS = '.cache/fields/'

/** What a test waits for is bounded step by step: this is more than all steps together can take, ms. */
const LONGEST = 330_000

interface Suite {
  /** Where what came of it is kept for `npm run fields`. */
  readonly name: string
  readonly browser: BrowserName
  readonly rows: readonly FieldRow[]
  readonly situations: readonly Situation[]
  readonly start: (extension: string) => Promise<StartedTab>
  /** So many browsers at once. */
  readonly slots: number
}

/** One test for everything that is checked of every one of these fields, and one for every situation. */
export function testFields({ name: suite, browser, rows, situations, start, slots }: Suite): void {
  let served: ServedFields
  let matrix: Matrix

  beforeAll(async () => {
    served = await serveFields(browser)
    const jobs = [...jobsOf(rows, served), ...jobsIn(situations, served)]
    matrix = runMatrix(jobs, () => start(served.extension), slots)
  })
  afterAll(async () => {
    const outcomes = await matrix?.end()
    await served?.close()
    mkdirSync(RESULTS, { recursive: true })
    writeFileSync(`${RESULTS}${suite}.json`, JSON.stringify({ browser, outcomes }))
  }, LONGEST)

  // The second try is the matrix's own.
  const options = { timeout: LONGEST, retry: 0 }
  for (const row of rows) {
    describe(row.name, () => {
      for (const check of checksOf(row)) test(CHECKS[check], options, () => matrix.outcome(row.name, check))
    })
  }
  for (const { name } of situations) test(name, options, () => matrix.outcome(name, HOLDS))
}
