/** After the next frame has been painted, and what was put off until then is done. */
export function nextFrame(): Promise<void> {
  // A tab in the background paints no frames.
  return new Promise((resolve) => {
    const timer = setTimeout(done, 100)
    const frame = requestAnimationFrame(done)
    function done() {
      clearTimeout(timer)
      cancelAnimationFrame(frame)
      setTimeout(resolve)
    }
  })
}

/** @param time ms */
export const wait = (time: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, time))
