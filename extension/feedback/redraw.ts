/** Runs `pass` before the next frame, however often it is asked for. */
export function createRedraw(pass: () => void): { readonly ask: () => void; readonly stop: () => void } {
  let frame = 0
  let stopped = false
  return {
    ask: () => {
      if (frame !== 0 || stopped) return
      frame = requestAnimationFrame(() => {
        frame = 0
        pass()
      })
    },
    stop: () => {
      stopped = true
      cancelAnimationFrame(frame)
    },
  }
}
