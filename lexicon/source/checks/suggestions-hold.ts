import { readExample } from '../example.ts'
import type { Check } from './check.ts'

export const suggestionsHold: Check = {
  name: 'suggestions-hold',
  description: 'An applied suggestion is no longer marked as closing, and the sentence has no double spaces.',
  check: ({ entries }, { analyse }) =>
    entries.flatMap(({ id, path, language, lines, examples }) =>
      examples.marks.flatMap((example) => {
        const { text } = readExample(example)
        return analyse(text, language)
          .remarks.filter((remark) => remark.entry === id && remark.orientation === 'deficit')
          .flatMap(({ suggestions }) => suggestions)
          .flatMap(({ start, end, text: replacement }) => {
            const after = text.slice(0, start) + replacement + text.slice(end)
            const again = analyse(after, language).remarks.find(
              (remark) =>
                remark.orientation === 'deficit' &&
                remark.start < start + replacement.length &&
                remark.end > start,
            )
            const line = lines['suggestions'] ?? 1
            if (again)
              return [
                {
                  path,
                  line,
                  message: `applied, «${after}» is marked again by «${again.entry}»; word the suggestion otherwise.`,
                },
              ]
            return /  | [,.]/.test(after) && !/  | [,.]/.test(text) && !replacement.endsWith(' ')
              ? [{ path, line, message: `applied, «${after}» has a stray space.` }]
              : []
          })
      }),
    ),
}
