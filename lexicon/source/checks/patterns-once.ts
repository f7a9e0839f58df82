import type { Check } from './check.ts'

export const patternsOnce: Check = {
  name: 'patterns-once',
  description: 'No two entries of a language have the same pattern: nobody could say which of them speaks.',
  check: ({ entries }) => {
    const seen = new Map<string, string>()
    return entries.flatMap(({ language, path, patterns, lines }) =>
      patterns.flatMap(({ text }, item) => {
        const key = `${language} ${text.replace(/\s+/g, ' ').replace(/:[a-z]+/g, '')}`
        const other = seen.get(key)
        seen.set(key, path)
        if (!other) return []
        return [
          {
            path,
            line: lines['patterns'] ?? 1,
            field: 'patterns',
            item,
            says: {
              en: `«${text}» stands in ${other} too; keep one of them.`,
              da: `»${text}« står også i ${other}; behold et af dem.`,
            },
          },
        ]
      }),
    )
  },
}
