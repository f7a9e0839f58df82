interface Waiting<Item, Answer> {
  readonly item: Item
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: unknown) => void
}

/**
 * Many small writes as few large ones: what arrives while one batch is under way waits for the next, so that a disk
 * that flushes 300 times a second takes thousands of reports.
 *
 * @param work answers in the order of its items; where it fails, every item of the batch fails
 */
export function inBatches<Item, Answer>(
  most: number,
  work: (items: readonly Item[]) => Promise<readonly Answer[]>,
): (item: Item) => Promise<Answer> {
  const waiting: Waiting<Item, Answer>[] = []
  let running = false

  const run = async () => {
    running = true
    // Whoever calls in the same turn of the loop goes along.
    await new Promise((resolve) => void setImmediate(resolve))
    while (waiting.length > 0) {
      const batch = waiting.splice(0, most)
      try {
        const answers = await work(batch.map(({ item }) => item))
        batch.forEach(({ resolve }, i) => resolve(answers[i]!))
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    running = false
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (!running) void run()
    })
}
