export interface Fact {
  readonly kind: 'number' | 'date' | 'negation'
  readonly text: string
}

const MONTHS =
  'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|january|february|march|may|june|july|october'
const DAYS =
  'mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|monday|tuesday|wednesday|thursday|friday|saturday|sunday'

// *May* and *march* in small letters are verbs.
const FACTS: readonly (readonly [Fact['kind'], RegExp])[] = [
  ['number', /\d+(?:[.,]\d+)*/g],
  ['date', new RegExp(`(?<![\\p{L}])(?:${MONTHS}|${DAYS})(?:e?s|en)?(?![\\p{L}])`, 'giu')],
  [
    'negation',
    /(?<!\p{L})(?:ikke|ej|ingen|intet|ingenting|aldrig|uden|hverken|not|no|never|none|nothing|without|neither|nor|cannot|\p{L}+n['’]t)(?!\p{L})/giu,
  ],
]

/**
 * Numbers, dates and negations that a replacement lost. A lost negation is a question rather than a fault: where the
 * phrasing was reworded from what cannot be to what can, it has to go.
 */
export function lostFacts(before: string, after: string): readonly Fact[] {
  return FACTS.flatMap(([kind, pattern]) => {
    const left = [...after.matchAll(pattern)].map(([text]) => text.toLowerCase())
    return [...before.matchAll(pattern)].flatMap(([text]) => {
      if (/^(?:may|march)$/.test(text)) return []
      const at = left.indexOf(text.toLowerCase())
      if (at < 0) return [{ kind, text }]
      left.splice(at, 1)
      return []
    })
  })
}
