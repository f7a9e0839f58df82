/**
 * Runs up to `most` at a time and gives the results in the order of the items. Takes the next item only when there is
 * room for it, so that a slow reader of the results slows down the reading.
 */
export async function* runInOrder<T, R>(
  items: AsyncIterable<T>,
  run: (item: T) => Promise<R>,
  most: number,
): AsyncGenerator<R> {
  const waiting: Promise<R>[] = []
  for await (const item of items) {
    const result = run(item)
    // Looked at in its turn; until then it must not count as unhandled.
    result.catch(() => undefined)
    waiting.push(result)
    if (waiting.length >= most) yield await waiting.shift()!
  }
  while (waiting.length > 0) yield await waiting.shift()!
}
