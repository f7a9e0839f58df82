import { UsageError } from './usage-error.ts'

export interface Flag {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  /** A value to show to a person who forgot it. */
  readonly example?: string
}

/** What Node says of flags, in a sentence that tells what to write instead. */
export function explainFlag(error: Error & { code?: string }, flags: Readonly<Record<string, Flag>>): Error {
  const [, flag = ''] = /'(?:-\w, )?(--?[^'\s]+)/.exec(error.message) ?? []
  const names = Object.keys(flags).map((name) => `--${name}`)
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return new UsageError(
      `There is no ${flag} here. The flags are ${names.slice(0, -1).join(', ')} and ${names.at(-1)}.`,
    )
  if (error.code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return error
  const { type, example } = flags[flag.replace(/^--/, '')] ?? {}
  return new UsageError(
    type === 'boolean' ? `${flag} takes no value.` : `${flag} needs a value, such as ${flag} ${example}.`,
  )
}
