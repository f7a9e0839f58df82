/** Median, smallest and largest of some rounds. */
export interface Spread {
  readonly median: number
  readonly least: number
  readonly most: number
}

/**
 * Runs the tasks in turns, so that a busy moment of the machine falls on all of them alike.
 *
 * @returns for each task the ms of each round; the first two rounds warm up and are not counted.
 */
export function timeInTurns(tasks: readonly (() => void)[], rounds: number): readonly (readonly number[])[] {
  const times = tasks.map((): number[] => [])
  for (let round = -2; round < rounds; round++)
    tasks.forEach((task, i) => {
      const began = performance.now()
      task()
      if (round >= 0) times[i]!.push(performance.now() - began)
    })
  return times
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  return { median: sorted[sorted.length >> 1]!, least: sorted[0]!, most: sorted.at(-1)! }
}

/** MB that stay on the heap once `make` has run, with what it made. Needs `--expose-gc`. */
export function weigh<T>(make: () => T): { readonly made: T; readonly megabytes: number } {
  const before = heap()
  const made = make()
  return { made, megabytes: (heap() - before) / 2 ** 20 }
}

function heap(): number {
  for (let i = 0; i < 3; i++) globalThis.gc!()
  return process.memoryUsage().heapUsed
}
