import { once } from 'node:events'
import type { CDPSession } from 'playwright-core'

/** An event of a trace, as Chromium writes it: times are µs, `tdur` is what the processor worked. */
interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
}

/** What pages of `page.ts` write into a trace for each key. */
const MARK = 'key'
/** Tasks of threads, and what pages write; all that is recorded makes what is measured slower. */
const CATEGORIES = ['toplevel', 'blink.user_timing']
const TASK = 'ThreadControllerImpl::RunTask'

/** Records while something is done; answers with what was recorded of all pages. */
export async function trace(session: CDPSession, act: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { readonly value: readonly object[] }) =>
    void events.push(...(value as readonly TraceEvent[]))
  session.on('Tracing.dataCollected', collect)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  })
  await act()
  const complete = once(session as never, 'Tracing.tracingComplete')
  await session.send('Tracing.end')
  await complete
  session.off('Tracing.dataCollected', collect)
  return events
}

/**
 * For each key of a page how long the processor worked on its main thread until the next key, ms. The clock on the wall
 * would measure what else the machine has to do.
 *
 * @param last when to stop after the last key, ms
 */
export function workOfKeys(events: readonly TraceEvent[], last: number): readonly number[] {
  const marks = events.filter(({ name, ph }) => name === MARK && ph !== 'E').sort((a, b) => a.ts - b.ts)
  const [first] = marks
  if (!first) throw new Error('The trace has no key.')
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => name === TASK && ph === 'X' && pid === first.pid && tid === first.tid,
  )
  return marks.map(({ ts }, i) => {
    const end = marks[i + 1]?.ts ?? ts + last * 1000
    const own = tasks.filter((task) => task.ts + task.dur! > ts && task.ts + task.dur! <= end)
    return own.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000
  })
}
