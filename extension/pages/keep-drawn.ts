import { released, watchHeld } from './released.ts'

/**
 * Draws a page of ours anew whenever it is told to: one drawing after the other, the last with what is true then. None
 * comes between a key or a button going down and its coming up: a control that is replaced meanwhile would not act.
 *
 * @param compose reads what there is to show, and answers with what puts it there at once
 */
export function keepDrawn(compose: () => Promise<() => void>, wait = released): () => Promise<void> {
  if (wait === released) watchHeld()
  let drawing: Promise<void> | undefined
  let isStale = false
  const run = async () => {
    try {
      while (isStale) {
        isStale = false
        const paint = await compose()
        await wait()
        if (!isStale) paint()
      }
    } finally {
      drawing = undefined
    }
  }
  return () => {
    isStale = true
    return (drawing ??= run())
  }
}
