import { afterAll, beforeAll, describe, test } from 'vitest'
import { checkApply, checkRefusal, checkTraces, checkUndo } from './check-row.ts'
import { EDITORS, PLACES } from './rows.ts'
import { startChromium, type StartedFields } from './start-fields.ts'

let started: StartedFields

beforeAll(async () => {
  started = await startChromium()
})
afterAll(() => started?.close())

describe.each([...EDITORS, ...PLACES])('$name', (row) => {
  if (row.refuses) {
    test('keeps its text, and the card offers to copy', () => checkRefusal(started.tab, row, started.origin))
    return
  }
  test('takes a suggestion as if it were typed', () => checkApply(started.tab, row, started.origin))
  test('has it back at one Ctrl+Z', () => checkUndo(started.tab, row, started.origin))
  test('holds nothing of Tiltro', () => checkTraces(started.tab, row, started.origin, started.elsewhere))
})
