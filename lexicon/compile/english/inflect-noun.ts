import type { Inflected } from '../inflected.ts'
import { spellings } from './spelling.ts'

const PLURALS = new Map(
  `man men | woman women | child children | person people/persons | foot feet | tooth teeth | goose geese | mouse mice
  life lives | wife wives | knife knives | half halves | self selves | shelf shelves | leaf leaves | loaf loaves
  thief thieves | wolf wolves | calf calves | scarf scarves | hoof hooves | basis bases | criterion criteria
  phenomenon phenomena | curriculum curricula/curriculums | datum data | medium media | ox oxen | passer-by passers-by
  sheep sheep | fish fish | deer deer | series series | species species | means means | aircraft aircraft
  potato potatoes | tomato tomatoes | hero heroes | echo echoes | veto vetoes | cv cvs | quiz quizzes`
    .split(/[|\n]/)
    .map((line) => line.trim().split(' ') as [string, string])
    .map(([one, many]) => [one, many.split('/')] as const),
)

/** Nouns that a plural would only confuse with a verb or an adjective. */
const UNCOUNTED = new Set(
  'advice aggression ambition attention baggage cannabis childcare coffee cocaine concentration confidence discipline education employability energy english enthusiasm equipment evidence fatigue fun grit help heroin homework housing information insight knowledge luck luggage machinery maths mathematics moaning money motivation music news nonsense patience progress punctuality research resilience respect rubbish self-esteem staff stamina stress tea tidiness traffic transport trash unemployment willpower work work-ethic'.split(
    ' ',
  ),
)

/** Forms of an English noun; `paradigm` is its plural where the rules guess wrong, or `-` for none. */
export function inflectNoun(noun: string, paradigm?: string): readonly Inflected[] {
  return spellings(noun).flatMap((spelt) => [
    { form: spelt, features: ['sg'] } as const,
    ...pluralsOf(spelt, paradigm)
      .filter((form) => form !== spelt)
      .map((form) => ({ form, features: ['pl'] }) as const),
  ])
}

function pluralsOf(noun: string, paradigm: string | undefined): readonly string[] {
  if (paradigm === '-' || (paradigm === undefined && UNCOUNTED.has(noun))) return []
  if (paradigm !== undefined) return paradigm.split('/')
  const own = PLURALS.get(noun)
  if (own) return own
  // The last part of a compound decides: *policewoman*, *grandchild*, *self-diagnosis*.
  for (const [one, many] of PLURALS)
    if (one.length >= 4 && noun.endsWith(one) && noun.length > one.length + 1)
      return many.map((form) => noun.slice(0, -one.length) + form)
  if (/[^aeioug]man$/.test(noun) && noun.length > 5 && noun !== 'human') return [`${noun.slice(0, -2)}en`]
  if (/[a-z]{2}sis$/.test(noun)) return [`${noun.slice(0, -2)}es`]
  if (/[^aeiou]y$/.test(noun)) return [`${noun.slice(0, -1)}ies`]
  return /(s|x|z|ch|sh)$/.test(noun) ? [`${noun}es`] : [`${noun}s`]
}
