/** Every so many ms the line of progress is drawn anew. */
const REDRAW = 500
const CLEAR = '\r\u001b[K'

/** Sentences to the person, and on a terminal a line of progress below them. */
export interface Terminal {
  readonly complain: (sentence: string) => void
  /** Draws the line from now on. Does nothing where nobody looks. */
  readonly show: (line: () => string) => void
  /** Takes the line away. */
  readonly end: () => void
}

/** What there is of standard error. */
export interface Screen {
  readonly write: (text: string) => unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

/** @param shows false where remarks go to the same terminal: they would run through the line. */
export function createTerminal(screen: Screen, shows: boolean): Terminal {
  let timer: ReturnType<typeof setInterval> | undefined
  const clear = (): void => {
    if (timer !== undefined) screen.write(CLEAR)
  }
  return {
    complain: (sentence) => {
      clear()
      screen.write(`${sentence}\n`)
    },
    show: (line) => {
      if (!shows || !screen.isTTY) return
      const draw = (): void => void screen.write(CLEAR + line().slice(0, (screen.columns ?? 80) - 1))
      draw()
      timer = setInterval(draw, REDRAW)
      timer.unref()
    },
    end: () => {
      clear()
      clearInterval(timer)
      timer = undefined
    },
  }
}
