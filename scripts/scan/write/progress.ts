/** How far the reading has come. */
export interface State {
  /** Bytes of the input that have been read. */
  readonly done: number
  /** Bytes of the input; undefined where it is piped in. */
  readonly total: number | undefined
  readonly remarks: number
}

const MB = 1_000_000
/** ms over which the rate is taken: long enough to be calm, short enough to forget what an earlier run had done. */
const WINDOW = 30_000

/**
 * Tells how far a scan is in one short line: how much, how fast, how long still, how much was found.
 *
 * @returns to be called with the state and the time in ms, every moment or so
 */
export function createProgress(): (state: State, now: number) => string {
  const seen: { readonly done: number; readonly at: number }[] = []
  return ({ done, total, remarks }, now) => {
    seen.push({ done, at: now })
    while (seen.length > 2 && now - seen[0]!.at > WINDOW) seen.shift()
    const [first] = seen as [(typeof seen)[0]]
    const rate = now > first.at ? ((done - first.done) / (now - first.at)) * 1_000 : 0
    return [
      total ? `${Math.min(100, Math.floor((100 * done) / total))} % of ${megabytes(total)}` : megabytes(done),
      ...(rate > 0 ? [`${(rate / MB).toFixed(1)} MB/s`] : []),
      ...(total && rate > 0 && done < total ? [`${duration((total - done) / rate)} left`] : []),
      `${remarks.toLocaleString('en')} remark${remarks === 1 ? '' : 's'}`,
    ].join(' · ')
  }
}

const megabytes = (bytes: number): string => `${(bytes / MB).toFixed(bytes < 10 * MB ? 1 : 0)} MB`

function duration(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  const minutes = Math.floor(whole / 60)
  return minutes < 60 ? `${minutes} min ${whole % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
