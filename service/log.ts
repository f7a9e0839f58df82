import { pino, type DestinationStream, type Logger } from 'pino'
import type { Config } from './config.ts'
import { createLogLines } from './log-lines.ts'

/**
 * What may be said of an error: its class, its code, and the place in the program. Never its message, which may hold
 * words of a note.
 */
export interface ErrorFacts {
  readonly error: string
  readonly code?: string
  readonly at?: string
}

/** One JSON line for each thing that happened, on standard output unless told otherwise. */
export function createLog(level: Config['logLevel'], destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
  }
  return pino(options, destination ?? gathered())
}

/** What is left is written when the process ends or crashes. */
function gathered(): DestinationStream {
  const lines = createLogLines(process.stdout)
  process.once('exit', lines.flushSync)
  return lines
}

/** The facts of anything that was thrown. */
export function factsOf(thrown: unknown): ErrorFacts {
  if (!(thrown instanceof Error)) return { error: typeof thrown }
  const code = (thrown as { code?: unknown }).code
  const at = placeOf(thrown)
  return {
    error: thrown.constructor.name,
    ...(typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,40}$/.test(code) && { code }),
    ...(at && { at }),
  }
}

/** File and line of the topmost frame. A stack that does not begin with name and message cannot be told from a note. */
function placeOf({ stack, message }: Error): string | undefined {
  const end = message ? (stack?.indexOf(message) ?? -1) + message.length : 0
  if (!stack || end < message.length) return undefined
  return /\n {4}at [^\n]*?([\w.-]+\.[cm]?[jt]sx?:\d+:\d+)\)?(?:\n|$)/.exec(stack.slice(end))?.[1]
}
