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
            entry: 'viljetræk',
            note: 'Ordet gør lyst og drivkraft til en egenskab, som man har eller ikke har. Lyst svinger med sagen, dagen og det, der står på spil, og det kan man spørge til.',
            question: 'Hvad har du set eller hørt, som fik dig til at vælge det ord?',
            suggestions: [
              { kind: 'starter' as const, start: 9, end: 22, text: 'har mere lyst til ', caret: 18 },
              { kind: 'starter' as const, start: 9, end: 22, text: 'er lige nu mest optaget af ', caret: 27 },
            ],
          },
        ],
        balance: { deficit: 1, possibility: 0, missing: [] },
        unread: [],
      },
    },
  },
}
