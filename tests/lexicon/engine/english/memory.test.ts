import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const SCRIPT = fileURLToPath(new URL('./hold-names.ts', import.meta.url))

async function holdNames(...args: readonly string[]): Promise<{ remarks: number; held: number }> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--expose-gc',
    '--import',
    'tsx',
    SCRIPT,
    ...args,
  ])
  return JSON.parse(stdout) as { remarks: number; held: number }
}

test('after fifty English notes and an idle moment no name from them is in memory', async () => {
  const { remarks, held } = await holdNames()
  expect(remarks).toBeGreaterThan(50)
  expect(held).toBe(0)
})

test('a note that is kept is found', async () => {
  expect((await holdNames('leak')).held).toBeGreaterThan(0)
})
