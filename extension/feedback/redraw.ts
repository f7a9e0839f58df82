/** Something that is drawn anew before the next frame. */
export interface Redraw {
  readonly ask: () => void
  /** There is another text, and may be nothing to draw. */
  readonly follow: () => void
  readonly stop: () => void
}

/**
 * Runs `pass` before the next frame, however often it is asked for. `isKey` where nothing but a text has asked, that is
 * another than what is drawn.
 */
export function createRedraw(pass: (isKey: boolean) => void): Redraw {
  let frame = 0
  let stopped = false
  let isKey = true
  const ask = () => {
    if (frame !== 0 || stopped) return
    frame = requestAnimationFrame(() => {
      frame = 0
      const onlyKey = isKey
      isKey = true
      pass(onlyKey)
    })
  }
  return {
    ask: () => {
      isKey = false
      ask()
    },
    follow: ask,
    stop: () => {
      stopped = true
      cancelAnimationFrame(frame)
    },
  }
}
