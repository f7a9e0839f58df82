import { isAboutNew } from '../../engine/wording/kept-by.ts'
import { readExample } from '../example.ts'
import type { Said } from '../problem.ts'
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
          .flatMap(({ start, end, text: replacement, caret }) => {
            const after = text.slice(0, start) + replacement + text.slice(end)
            const again = analyse(after, language).remarks.find(
              (remark) =>
                remark.orientation === 'deficit' &&
                isAboutNew(remark, start, text.slice(start, end), replacement),
            )
            const at = { path, line: lines['suggestions'] ?? 1, field: 'suggestions' }
            if (again) return [{ ...at, says: markedAgain(after, again.entry) }]
            // Where the caret is left there will be a word.
            const filled =
              caret === undefined ? replacement : `${replacement.slice(0, caret)}…${replacement.slice(caret)}`
            const complete = text.slice(0, start) + filled + text.slice(end)
            return /  | [,.]/.test(complete) && !/  | [,.]/.test(text)
              ? [{ ...at, says: strayed(after) }]
              : []
          })
      }),
    ),
}

const markedAgain = (after: string, entry: string): Said => ({
  en: `applied, «${after}» is marked again by «${entry}»; word the suggestion otherwise.`,
  da: `indsat giver forslaget »${after}«, som bliver mærket igen af »${entry}«; formulér det anderledes.`,
})

const strayed = (after: string): Said => ({
  en: `applied, «${after}» has a stray space.`,
  da: `indsat giver forslaget »${after}«, som har et mellemrum for meget.`,
})
