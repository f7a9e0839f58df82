import type { CompiledLexicon } from '../compiled.ts'
import type { Context } from '../context.ts'
import { textOf, wordAt } from '../wording/words.ts'

/** Words that a suggestion puts into a note, by their first two: «not yet» → «not yet had the chance to». */
type Offered = ReadonlyMap<string, readonly string[]>

const known = new WeakMap<CompiledLexicon, Offered>()

/**
 * Whether words `[from, to)` hold what this lexicon offers itself. A reader that goes by likeness would otherwise
 * remark on the very words that somebody took over from a suggestion.
 */
export function isOffered(context: Context, from: number, to: number): boolean {
  const { lexicon } = context.tables
  let offered = known.get(lexicon)
  if (!offered) known.set(lexicon, (offered = collect(lexicon)))
  const end = context.sentence.to - context.sentence.from
  for (let k = Math.max(0, from - 1); k <= to && k + 1 < end; k++) {
    const candidates = offered.get(`${wordAt(context, k)} ${wordAt(context, k + 1)}`)
    if (!candidates) continue
    const rest = textOf([k, end], context).toLowerCase()
    if (candidates.some((words) => rest.startsWith(words))) return true
  }
  return false
}

function collect({ entries }: CompiledLexicon): Offered {
  const offered = new Map<string, string[]>()
  for (const { suggestions } of entries)
    for (const { parts } of suggestions)
      for (const part of parts) {
        const words =
          typeof part === 'string'
            ? part
                .trim()
                .replace(/^[.,:; ]+|[.,:; ]+$/g, '')
                .toLowerCase()
            : ''
        const [first, second] = words.split(' ')
        if (!first || !second) continue
        const key = `${first} ${second}`.replace(/[,;:]/g, '')
        offered.set(key, [...(offered.get(key) ?? []), words])
      }
  return offered
}
