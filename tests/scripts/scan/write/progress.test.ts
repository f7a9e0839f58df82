import { expect, test, vi } from 'vitest'
import { createProgress } from '../../../../scripts/scan/write/progress.ts'
import { createTerminal } from '../../../../scripts/scan/write/terminal.ts'

const MB = 1_000_000

test('how much, how fast, how long still', () => {
  const tell = createProgress()
  expect(tell({ done: 0, total: 1_000 * MB, remarks: 0 }, 0)).toBe('0 % of 1000 MB · 0 remarks')
  expect(tell({ done: 40 * MB, total: 1_000 * MB, remarks: 1 }, 10_000)).toBe(
    '4 % of 1000 MB · 4.0 MB/s · 4 min 0 s left · 1 remark',
  )
  expect(tell({ done: 1_000 * MB, total: 1_000 * MB, remarks: 12_345 }, 20_000)).toBe(
    '100 % of 1000 MB · 50.0 MB/s · 12,345 remarks',
  )
})

test('what is piped in has no end that could be told', () => {
  const tell = createProgress()
  tell({ done: 0, total: undefined, remarks: 0 }, 0)
  expect(tell({ done: 5 * MB, total: undefined, remarks: 2 }, 2_000)).toBe('5.0 MB · 2.5 MB/s · 2 remarks')
})

test('what an earlier run had done does not count as speed for long', () => {
  const tell = createProgress()
  const at = (done: number, seconds: number) =>
    tell({ done: done * MB, total: 10_000 * MB, remarks: 0 }, seconds * 1_000)
  at(0, 0)
  at(5_000, 1)
  at(5_004, 2)
  expect(at(5_124, 32)).toContain('4.0 MB/s · 20 min 19 s left')
  expect(at(5_125, 32.25)).toContain('4.0 MB/s')
})

test('a line of progress is drawn on a terminal alone, and sentences are not drawn into it', () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const drawn = (isTTY: boolean, shows = true) => {
    let screen = ''
    const terminal = createTerminal({ write: (text) => (screen += text), isTTY, columns: 12 }, shows)
    terminal.show(() => '4 % of 1000 MB')
    vi.advanceTimersByTime(500)
    terminal.complain('Nej.')
    terminal.end()
    vi.advanceTimersByTime(5_000)
    return screen.replaceAll('\r\u001b[K', '<')
  }
  expect(drawn(true)).toBe('<4 % of 1000<4 % of 1000<Nej.\n<')
  expect(drawn(false)).toBe('Nej.\n')
  expect(drawn(true, false)).toBe('Nej.\n')
  vi.useRealTimers()
})
