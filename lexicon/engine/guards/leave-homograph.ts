import { clauseOf, clauseRange, rolesOfSubject, subjectOf, type Context } from '../context.ts'
import type { Match } from '../match.ts'
import type { Category } from '../types.ts'
import { featureBit, NOUN, roleBit } from '../vocabulary.ts'
import { wordAt } from '../wording/words.ts'
import { isOfNothingHuman } from './no-person.ts'

const THING = roleBit('thing')
const PERSON = roleBit('citizen', 'person', 'other-person', 'pronoun', 'writer', 'authority')
const CITIZEN = roleBit('citizen')
const OTHER_PERSON = roleBit('other-person')
const DETERMINER = roleBit('determiner')
const MODAL = roleBit('modal')
const DEF = featureBit('def')
const INF = featureBit('inf')

/** «Sagen er tung», «hverdagen er kaotisk» are said of the citizen's life: here only what is no word of it is left. */
const BROAD: ReadonlySet<Category> = new Set<Category>(['burden', 'prognosis'])

/** Leave the same word said of a thing: *printeren nægter at printe*, *linjen er svag*. */
export function leaveHomograph(match: Match, context: Context): boolean {
  const { sentence } = context
  if (context.tables.lexicon.language === 'en' && isOfNothingHuman(match, context)) return true
  const c = clauseOf(context, match.from)
  const k = subjectOf(context, c)
  const isBroad = BROAD.has(context.tables.lexicon.entries[match.entry]!.category)
  if (!(isBroad && context.tables.lexicon.language === 'en') && isUnknownThing(match, context, c, k))
    return true
  if (isBehindModal(match, context)) return true
  if (isBroad) return isOfAnother(match, context, k)
  if (isThat(match, context, c)) return true
  if (k < 0 || (k >= match.from && k < match.to)) return false
  const roles = sentence.roles[k]!
  if (roles & PERSON) return false
  const features = sentence.features[k]!
  return (roles & THING) !== 0 || ((features & DEF) !== 0 && (features & NOUN) !== 0)
}

/** «Naboen er tynget af gæld» is the neighbour's burden; «familien fylder det hele» is the citizen's. */
function isOfAnother(match: Match, context: Context, subject: number): boolean {
  if (subject < clauseRange(context, clauseOf(context, match.from))[0] || subject >= match.from) return false
  const { category } = context.tables.lexicon.entries[match.entry]!
  const roles = rolesOfSubject(context, subject)
  return category === 'burden' && (roles & (OTHER_PERSON | CITIZEN)) === OTHER_PERSON
}

/**
 * «Kniven er sløv», «the pump cannot keep up»: a definite noun right before the verb that the lexicon does not know, or
 * does not know for a person. Words for people, and names that look like a noun, are known.
 */
function isUnknownThing(match: Match, context: Context, c: number, subject: number): boolean {
  const { sentence } = context
  const [from] = clauseRange(context, c)
  const verb = sentence.clauseVerb[c]!
  if (verb <= from || match.from < verb) return false
  return context.tables.lexicon.language === 'da'
    ? (subject < 0 || subject === verb - 1) && looksDefinite(context, sentence.from + verb - 1)
    : subject < 0 && isOfNoPerson(context, from, verb)
}

function looksDefinite({ reading, text }: Context, token: number): boolean {
  return (
    reading.form[token]! < 0 &&
    /.{2}(?:(?<!s)en|et|erne|ene)$/.test(text.slice(reading.start[token], reading.end[token]))
  )
}

/** *The permit*, *our boiler*: a determiner and words of which none is a person or a name. */
function isOfNoPerson({ sentence, reading, tables }: Context, from: number, verb: number): boolean {
  if ((sentence.roles[from]! & (DETERMINER | CITIZEN)) !== DETERMINER || verb < from + 2) return false
  for (let k = from + 1; k < verb; k++)
    if (sentence.roles[k]! & PERSON || reading.signature[sentence.from + k] === tables.name) return false
  return true
}

/** «Bussen kommer, men **den** kommer aldrig til tiden»: nobody is called *den*. «Den unge», «den køber jeg» aside. */
function isThat({ from, entry }: Match, context: Context, c: number): boolean {
  const { sentence, tables } = context
  const verb = sentence.clauseVerb[c]!
  if (tables.lexicon.language !== 'da' || verb < 1 || from < verb || subjectOf(context, c) !== verb - 1)
    return false
  return tables.lexicon.entries[entry]!.category !== 'doubt' && wordAt(context, verb - 1) === 'den'
}

/** «Det må **ingen tro**»: a verb behind its modal, no noun. */
const isBehindModal = ({ from, to }: Match, context: Context): boolean =>
  from > 0 &&
  context.tables.lexicon.language === 'da' &&
  (context.sentence.roles[from - 1]! & MODAL) !== 0 &&
  wordAt(context, from) === 'ingen' &&
  (context.sentence.features[to - 1]! & (INF | NOUN)) !== 0
