import type { Entry } from '../lexicon-source.ts'
import type { Problem } from '../problem.ts'
import { readExample } from '../example.ts'
import type { Check, CheckTools } from './check.ts'

export const examplesHold: Check = {
  name: 'examples-hold',
  description: 'An entry marks exactly what stands in [[…]] in its examples, and leaves the others alone.',
  check: ({ entries }, tools) =>
    entries.flatMap((entry) => [...marks(entry, tools), ...leaves(entry, tools)]),
}

function marks(entry: Entry, { analyse }: CheckTools): Problem[] {
  return entry.examples.marks.flatMap((example) => {
    const { text, spans } = readExample(example)
    const problem = (message: string): Problem[] => [
      { path: entry.path, line: entry.lines['examples'] ?? 1, message },
    ]
    if (spans.length === 0) return problem(`«${example}» marks nothing; put what is marked in [[…]].`)
    const found = analyse(text, entry.language).remarks.filter((remark) => remark.entry === entry.id)
    const show = (list: readonly { start: number; end: number }[]) =>
      list.map(({ start, end }) => text.slice(start, end)).join(' | ') || 'nothing'
    if (show(found) === show(spans)) return []
    return problem(`«${example}» marks «${show(found)}» instead. Mend the pattern or the example.`)
  })
}

function leaves(entry: Entry, { analyse }: CheckTools): Problem[] {
  return entry.examples.leaves.flatMap((example) => {
    const found = analyse(example, entry.language).remarks.find((remark) => remark.entry === entry.id)
    if (!found) return []
    const message = `«${example}» should be left alone, but «${example.slice(found.start, found.end)}» is marked.`
    return [{ path: entry.path, line: entry.lines['examples'] ?? 1, message }]
  })
}
