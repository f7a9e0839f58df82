import { expect, test } from 'vitest'
import { runScan } from '../scripts/scan/run-scan.ts'

const NOTE = 'Samtale d. 3/11.\n\nBorgeren er umotiveret. Æblet 😀 er rødt.\n'

test('a file of any size takes the same memory', async () => {
  const report = `data:text/javascript,process.on('exit',()=>console.error(process.resourceUsage().maxRSS))`
  const peakOf = async (megabytes: number) => {
    const input = Array<string>(megabytes).fill(`${NOTE}\n`.repeat(17_000))
    const { code, stderr } = await runScan(['-'], { input, env: { NODE_OPTIONS: `--import=${report}` } })
    expect(code).toBe(0)
    return Number(stderr) / 1024
  }
  // Were it kept, the text alone would take 80 MB; up to some 35 MB lie between two runs on a busy machine.
  expect((await peakOf(40)) - (await peakOf(3))).toBeLessThan(55)
}, 240_000)
