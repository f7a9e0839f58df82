import { expect, test } from 'vitest'
import { sendInvented } from './send-invented.ts'

test('whatever is sent to a route, it is answered in its own words', { timeout: 120_000 }, async () => {
  const { sent, routes } = await sendInvented({ runs: 300, seed: 2026 })
  expect(sent).toBe(300)
  // Every route had its share.
  expect(Math.min(...routes.values())).toBeGreaterThan(0)
})
