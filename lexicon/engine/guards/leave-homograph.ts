import { clauseOf, clauseRange, subjectOf, type Context } from '../context.ts'
import type { Match } from '../match.ts'
import type { Category } from '../types.ts'
import { featureBit, NOUN, roleBit } from '../vocabulary.ts'

const THING = roleBit('thing')
const PERSON = roleBit('citizen', 'person', 'other-person', 'pronoun', 'writer', 'authority')
const DEF = featureBit('def')

/** «Sagen er tung», «hverdagen er kaotisk» are said of the citizen's life: here only what is no word of it is left. */
const BROAD: ReadonlySet<Category> = new Set<Category>(['burden', 'prognosis'])

/** Leave the same word said of a thing: *printeren nægter at printe*, *linjen er svag*. */
export function leaveHomograph(match: Match, context: Context): boolean {
  const { sentence } = context
  const c = clauseOf(context, match.from)
  const k = subjectOf(context, c)
  if (isUnknownThing(match, context, c, k)) return true
  if (BROAD.has(context.tables.lexicon.entries[match.entry]!.category)) return false
  if (k < 0 || (k >= match.from && k < match.to)) return false
  const roles = sentence.roles[k]!
  if (roles & PERSON) return false
  const features = sentence.features[k]!
  return (roles & THING) !== 0 || ((features & DEF) !== 0 && (features & NOUN) !== 0)
}

/** «Kniven er sløv»: a definite noun that the lexicon does not know, right before the verb. Words for people, and names that look like one, are known. */
function isUnknownThing(match: Match, context: Context, c: number, subject: number): boolean {
  const { sentence, reading, text } = context
  if (context.tables.lexicon.language !== 'da') return false
  const [from] = clauseRange(context, c)
  const verb = sentence.clauseVerb[c]!
  if (verb <= from || match.from <= verb || (subject >= 0 && subject !== verb - 1)) return false
  const token = sentence.from + verb - 1
  return (
    reading.form[token]! < 0 &&
    /.{2}(?:(?<!s)en|et|erne|ene)$/.test(text.slice(reading.start[token], reading.end[token]))
  )
}
