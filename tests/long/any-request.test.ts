import { expect, test } from 'vitest'
import { sendInvented } from '../service/routes/send-invented.ts'

/** A hundred thousand in a soak. */
const RUNS = process.env.SOAK ? 100_000 : 5_000
const SEED = Number(process.env.SOAK || 4711)

test(
  'whatever is sent to a route, and however often, it is answered in its own words',
  { timeout: 3_600_000 },
  async () => {
    const { sent, routes } = await sendInvented({ runs: RUNS, seed: SEED })
    expect(sent).toBe(RUNS)
    expect(Math.min(...routes.values())).toBeGreaterThan(20)
  },
)
