import type { Entry } from '../lexicon-source.ts'
import type { Problem, Said } from '../problem.ts'
import { readExample } from '../example.ts'
import type { Check, CheckTools } from './check.ts'

export const examplesHold: Check = {
  name: 'examples-hold',
  description: 'An entry marks exactly what stands in [[…]] in its examples, and leaves the others alone.',
  check: ({ entries }, tools) =>
    entries.flatMap((entry) => [...marks(entry, tools), ...leaves(entry, tools)]),
}

function marks(entry: Entry, { analyse }: CheckTools): Problem[] {
  return entry.examples.marks.flatMap((example, item) => {
    const { text, spans } = readExample(example)
    const problem = (says: Said): Problem[] => [
      { path: entry.path, line: entry.lines['examples'] ?? 1, field: 'examples.marks', item, says },
    ]
    if (spans.length === 0)
      return problem({
        en: `«${example}» marks nothing; put what is marked in [[…]].`,
        da: `»${example}« mærker ikke noget; sæt det, der skal mærkes, i [[…]].`,
      })
    const found = analyse(text, entry.language).remarks.filter((remark) => remark.entry === entry.id)
    const show = (list: readonly { start: number; end: number }[]) =>
      list.map(({ start, end }) => text.slice(start, end)).join(' | ')
    if (show(found) === show(spans)) return []
    return problem({
      en: `«${example}» marks «${show(found) || 'nothing'}» instead. Mend the pattern or the example.`,
      da: show(found)
        ? `»${example}« får mærket »${show(found)}« i stedet. Ret mønsteret eller eksemplet.`
        : `»${example}« bliver ikke mærket. Ret mønsteret eller eksemplet.`,
    })
  })
}

function leaves(entry: Entry, { analyse }: CheckTools): Problem[] {
  return entry.examples.leaves.flatMap((example, item) => {
    const found = analyse(example, entry.language).remarks.find((remark) => remark.entry === entry.id)
    if (!found) return []
    const marked = example.slice(found.start, found.end)
    const says = {
      en: `«${example}» should be left alone, but «${marked}» is marked.`,
      da: `»${example}« skal have lov at være, men »${marked}« bliver mærket.`,
    }
    return [{ path: entry.path, line: entry.lines['examples'] ?? 1, field: 'examples.leaves', item, says }]
  })
}
