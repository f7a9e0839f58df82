import type { Analysis } from '../../lexicon/engine/types.ts'

/** How long the keys rest before the text is read, ms. */
const REST = 100

interface AskOptions {
  readonly analyse: (text: string) => Promise<Analysis>
  readonly text: () => string
  readonly onAnswer: (analysis: Analysis, asked: string) => void
}

/** Asks for an analysis when the keys rest: one question at a time, and once more when the text has moved on. */
export function createAsker({ analyse, text, onAnswer }: AskOptions): {
  /** The text has changed; `soon` asks without waiting for a rest. */
  readonly ask: (soon?: boolean) => void
  /** The same text may have another answer now; nothing where none was asked for. */
  readonly again: () => void
  readonly stop: () => void
} {
  let timer: ReturnType<typeof setTimeout> | undefined
  let pending = false
  /** What is under way may be answered by settings that are no longer those. */
  let again = false
  let hasAsked = false
  let stopped = false

  const send = async () => {
    timer = undefined
    const asked = text()
    pending = true
    again = false
    hasAsked = true
    try {
      const answer = await analyse(asked)
      if (!stopped) onAnswer(answer, asked)
    } catch {
      // Whoever analyses has stepped back; what is shown stays, and the next key asks again.
    } finally {
      pending = false
    }
    if (!stopped && (again || text() !== asked)) ask()
  }
  const ask = (soon = false) => {
    if (pending || stopped) return
    clearTimeout(timer)
    timer = setTimeout(() => void send(), soon ? 0 : REST)
  }
  return {
    ask,
    again: () => {
      if (pending) again = true
      else if (hasAsked) ask(true)
    },
    stop: () => {
      stopped = true
      clearTimeout(timer)
    },
  }
}
