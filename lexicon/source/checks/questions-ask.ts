import type { Check } from './check.ts'

export const questionsAsk: Check = {
  name: 'questions-ask',
  description: 'A question ends with a question mark and is one sentence that can be read at a glance.',
  check: ({ entries }) =>
    entries.flatMap(({ path, questions, lines }) =>
      questions
        .filter((question) => !question.endsWith('?') || question.length > 140)
        .map((question) => ({
          path,
          line: lines['questions'] ?? 1,
          message: `«${question}» should end with "?" and be at most 140 signs long.`,
        })),
    ),
}
