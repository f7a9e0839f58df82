import type { Context } from '../context.ts'
import type { Match } from '../match.ts'
import { CLINICAL } from './danish-turns.ts'
import { BECAUSE, NEVER_AGAIN } from './danish.ts'
import { isPast, verbOf } from './predicate.ts'
import { anyOfWords, lengthOf, textOf } from './words.ts'

/** «Det **må medgives**, at …»: something is held against it next. */
const CONCEDED = anyOfWords('medgives?', 'for så vidt enig', 'bestrides ikke', 'ganske vist')
/** Somebody says no: what they could say yes to may be asked. */
const REFUSED = anyOfWords(
  'nej|nejsiger|nægt\\p{L}*|afvis\\p{L}*|vil (?:\\p{L}+ )?ikke|ikke vil(?:let|le)?|gider|takker|uvillig\\p{L}*|på tværs|ikke interesseret',
  'mod(?:sætter|arbejder|villig\\p{L}*)|stritter|stejler|protest\\p{L}*|melder fra|bakker|undskyld\\p{L}*|udenom|uden om|betingelse|hverken villet',
)
/** A step is agreed, or named as what is missing: «**uden mere dansk** …». */
const STEP = anyOfWords('aftalt|aftale om|starter|begynder|påbegynder|^uden mere')
/** «Har **altid en forklaring klar**»: asking for one more would be a taunt. */
const EXPLAINED = anyOfWords('\\p{L}*forklar\\p{L}*|undskyld\\p{L}*|udflugt\\p{L}*|påskud\\p{L}*')
/** A sigh, or what never was so far: it has no exception. */
const TOTAL = anyOfWords(
  'et eller andet|altid noget|i tide og utide|evig og altid|samme vise|intet tidspunkt|(?:noget )?tidspunkt er',
  'aldrig (?:kommet|blevet|haft|fået|lært)|(?:har|er) (?:\\p{L}+ )?aldrig|hele tiden noget',
)
/** «Når hun **nok aldrig**», «er **aldrig kommet** sig»: guessed, or of no single time. */
const UNCERTAIN = anyOfWords(
  'nok aldrig|næppe|vist aldrig|uanset|bortset|undtag\\p{L}+|aldrig (?:kommet|blevet|haft|fået|lært)',
)
const OVER = anyOfWords('har (?:\\p{L}+ ){0,3}haft|havde|ophørt|tidligere')

/** Danish: whether what a new sentence opens is not said yet, and can be said of what was marked. */
export function isOpenAfter(opening: string, match: Match, context: Context): boolean {
  const said = textOf([0, lengthOf(context)], context).toLowerCase()
  if (CONCEDED.test(said)) return false
  if (/viser sig/u.test(opening)) return showsStill(said, match, context)
  if (/ligger bag/u.test(opening)) return !BECAUSE.test(said) && !EXPLAINED.test(said)
  if (/åbenhed for/u.test(opening)) return REFUSED.test(said)
  if (/forklaring/u.test(opening)) return !EXPLAINED.test(said)
  if (/undtagelse/u.test(opening)) return !TOTAL.test(said)
  if (/^konkret/iu.test(opening)) return !NEVER_AGAIN.test(said) && !UNCERTAIN.test(said)
  if (/hjælpe først/u.test(opening)) return !OVER.test(said)
  return !/(?:første skridt|vi kan prøve)/u.test(opening) || !STEP.test(said)
}

/** It goes on now, is no illness, and is said by itself: not one of a list, which nothing shows. */
function showsStill(said: string, match: Match, context: Context): boolean {
  const verb = verbOf(match, context)
  const isList = (verb < 0 && /,| og /u.test(said)) || match.to < lengthOf(context)
  if (isList || BECAUSE.test(said) || CLINICAL.test(said) || /alkoholiker|kronisk|skizo/u.test(said))
    return false
  return verb < 0 || !isPast(context, verb, match.to)
}
