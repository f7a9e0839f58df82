import { parentPort, workerData } from 'node:worker_threads'

/**
 * Says when the next request is due, from a thread of its own: timers of an event loop know whole milliseconds, in
 * which a short note is long answered. `due` are ms after `began`, both by the clock that all threads share.
 */
const { began, due } = /** @type {{ began: number, due: Float64Array }} */ (workerData)
const sleeper = new Int32Array(new SharedArrayBuffer(4))

for (const [i, ms] of due.entries()) {
  const left = began + ms - Number(process.hrtime.bigint()) / 1e6
  if (left > 0) Atomics.wait(sleeper, 0, 0, left)
  parentPort?.postMessage(i)
}
