/** What stands as an example in the OpenAPI document. */
export const EXAMPLE = {
  request: {
    danish: { summary: 'A Danish note', value: { text: 'Borgeren er umotiveret.' } },
    english: { summary: 'Read as English', value: { text: 'She is unmotivated.', language: 'en' as const } },
  },
  answer: {
    danish: {
      summary: 'One remark',
      value: {
        language: 'da' as const,
        lexicon: '2026.48-1',
        remarks: [
          {
            start: 12,
            end: 22,
            orientation: 'deficit' as const,
            category: 'label' as const,
            entry: 'umotiveret',
            note: 'Ordet gør en iagttagelse til en egenskab.',
            question: 'Hvad har du set eller hørt, som ligger bag ordet?',
            suggestions: [{ kind: 'starter' as const, start: 9, end: 22, text: 'har brug for ', caret: 13 }],
          },
        ],
        balance: { deficit: 1, possibility: 0, missing: [] },
        unread: [],
      },
    },
  },
}
