import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { createRandom } from '../notes.ts'
import { createWire, encode } from './wire.ts'

export interface Pace {
  readonly url: string
  readonly bodies: readonly string[]
  readonly seconds: number
  /** Requests a second in all. */
  readonly rate: number
  /** One after the other at the same distance, or by chance as strangers come (a Poisson process). */
  readonly arrivals?: 'even' | 'chance'
}

export interface Paced {
  readonly answered: number
  /** ms from the moment a request was due until its answer was there. */
  readonly p50: number
  readonly p99: number
  /** ms that the requests themselves were sent too late, 99 of 100 within: what of p99 is this program's, not the service's. */
  readonly late: number
  /** Answers that were not 2xx, and requests without an answer. */
  readonly refused: number
  readonly broken: number
}

/** As many connections as a proxy keeps; who finds none free waits, and the wait counts. */
const CONNECTIONS = 64
/** ms that the last answers are waited for. */
const PATIENCE = 20_000

/**
 * Sends notes at a rate, whether or not those before are answered, and counts from the moment at which each was due.
 * Load generators that wait for an answer before they send on count one slow answer where many would have waited
 * («coordinated omission»), and some send a second's share at once, whose last then waits for the others whatever the
 * service does.
 */
export async function pace({ url, bodies, seconds, rate, arrivals = 'even' }: Pace): Promise<Paced> {
  const wire = createWire(url, CONNECTIONS)
  const requests = bodies.map((body) => encode(url, body))
  const due = plan(Math.floor(rate * seconds), rate, arrivals)
  // A moment for the thread to begin.
  const began = now() + 200
  const took: number[] = []
  const late: number[] = []
  const count = { open: 0, refused: 0, broken: 0 }
  const send = (i: number) => {
    const intended = began + due[i]!
    late.push(now() - intended)
    count.open++
    wire.send(requests[i % requests.length]!, (status) => {
      count.open--
      if (status === 200) took.push(now() - intended)
      else if (status === undefined) count.broken++
      else count.refused++
    })
  }
  const metronome = new Worker(new URL('metronome.mjs', import.meta.url), { workerData: { began, due } })
  metronome.on('message', send)
  await once(metronome, 'exit')
  for (let waited = 0; count.open > 0 && waited < PATIENCE; waited += 50) await wait(50)
  const { open, refused } = count
  const broken = count.broken + open
  wire.end()
  return {
    answered: took.length,
    p50: percentile(took, 0.5),
    p99: percentile(took, 0.99),
    late: percentile(late, 0.99),
    refused,
    broken,
  }
}

/** ms after the beginning at which each request is due. */
function plan(count: number, rate: number, arrivals: 'even' | 'chance'): Float64Array {
  const random = createRandom(11)
  let at = 0
  return Float64Array.from({ length: count }, () => {
    at += (arrivals === 'even' ? 1 : -Math.log(1 - random())) * (1000 / rate)
    return at
  })
}

/** ms by the clock that all threads share. */
function now(): number {
  return Number(process.hrtime.bigint()) / 1e6
}

/** To a hundredth of a millisecond. */
function percentile(figures: number[], share: number): number {
  const sorted = figures.sort((a, b) => a - b)
  const figure = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
  return Math.round(figure * 100) / 100
}
