import type { Analyser, Remark, Suggestion } from '../../lexicon/engine/types.ts'
import { isAboutNew } from '../../lexicon/engine/wording/kept-by.ts'
import { lostFacts, type Fact } from './lost-facts.ts'
import type { Found, Judged } from './measure.ts'
import type { Note } from './note.ts'
import { oneLine, sentenceAround } from './in-context.ts'

/** One suggestion, applied to the note it was made for. */
export interface Rewrite {
  readonly note: string
  readonly entry: string
  readonly category: Remark['category']
  /** Where in the note the remark begins (UTF-16). */
  readonly at: number
  readonly kind: Suggestion['kind']
  /** The sentence with what is replaced in `[[…]]`. */
  readonly before: string
  /** The sentence with the replacement in `[[…]]`; where the caret goes stands `|`. */
  readonly after: string
  /** The sentence ahead of it and the one behind, empty where there is none. */
  readonly ahead: string
  readonly behind: string
  /** The replacement is marked again as closing, by whichever entry. */
  readonly again: boolean
  /** Putting it in and taking it out does not lead back, the caret has no place, or the same entry marks it again. */
  readonly broken: boolean
  /** Facts of the replaced stretch that are gone. */
  readonly lost: readonly Fact[]
}

/** Applies every suggestion of every deficit remark by itself and looks at what became of the note. */
export function tryRewrites(judged: readonly Judged[], analyser: Analyser): readonly Rewrite[] {
  return judged.flatMap(({ note, found }) =>
    found
      .filter(({ orientation }) => orientation === 'deficit')
      .flatMap((remark) => remark.suggestions.map((one) => tryRewrite(note, remark, one, analyser))),
  )
}

function tryRewrite(
  { id, language, text }: Note,
  { entry, category, start: at }: Found,
  suggestion: Suggestion,
  analyser: Analyser,
): Rewrite {
  const { start, end, kind } = suggestion
  const after = text.slice(0, start) + suggestion.text + text.slice(end)
  const { remarks } = analyser.analyse(after, { language })
  const again = remarks.filter(
    (remark) =>
      remark.orientation === 'deficit' && isAboutNew(remark, start, text.slice(start, end), suggestion.text),
  )
  const shown =
    suggestion.caret === undefined
      ? suggestion.text
      : `${suggestion.text.slice(0, suggestion.caret)}|${suggestion.text.slice(suggestion.caret)}`
  const around = sentenceAround(text, suggestion)
  const [head, tail] = [text.slice(around.start, start), text.slice(end, around.end)]
  return {
    note: id,
    entry,
    category,
    at,
    kind,
    before: oneLine(`${head}[[${text.slice(start, end)}]]${tail}`),
    after: oneLine(`${head}[[${shown}]]${tail}`),
    ahead: neighbour(text, text.slice(0, around.start).trimEnd().length - 1),
    behind: neighbour(text, text.length - text.slice(around.end).trimStart().length),
    again: again.length > 0,
    broken: !leadsBack(text, after, suggestion) || again.some((remark) => remark.entry === entry),
    lost: lostFacts(text.slice(start, end), suggestion.text),
  }
}

/** The sentence that a place in the text lies in. */
function neighbour(text: string, at: number): string {
  if (at < 0 || at >= text.length) return ''
  const { start, end } = sentenceAround(text, { start: at, end: at + 1 })
  return oneLine(text.slice(start, end))
}

/** Whether undoing gives the old text, letter by letter, and the caret stands within what was put in. */
function leadsBack(text: string, after: string, { start, end, text: put, caret, kind }: Suggestion): boolean {
  const undone = after.slice(0, start) + text.slice(start, end) + after.slice(start + put.length)
  const isPlaced =
    kind === 'rewrite' ? caret === undefined : caret !== undefined && caret >= 0 && caret <= put.length
  return start >= 0 && start < end && end <= text.length && undone === text && isPlaced
}
