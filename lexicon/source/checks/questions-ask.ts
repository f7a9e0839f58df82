import type { Check } from './check.ts'

export const questionsAsk: Check = {
  name: 'questions-ask',
  description: 'A question ends with a question mark and is one sentence that can be read at a glance.',
  check: ({ entries }) =>
    entries.flatMap(({ path, questions, lines }) =>
      questions.flatMap((question, item) => {
        if (question.endsWith('?') && question.length <= 140) return []
        const says = {
          en: `«${question}» should end with "?" and be at most 140 signs long.`,
          da: `»${question}« skal slutte med "?" og højst fylde 140 tegn.`,
        }
        return [{ path, line: lines['questions'] ?? 1, field: 'questions', item, says }]
      }),
    ),
}
