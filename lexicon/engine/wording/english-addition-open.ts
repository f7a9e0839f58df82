import type { Context } from '../context.ts'
import type { Match } from '../match.ts'
import { findPredicate, isPast, verbOf } from './predicate.ts'
import { isBuilt } from './english-text.ts'
import { anyOfWords, isCut, lengthOf, textOf, wordAt } from './words.ts'

/** Says already when, how far or why, or is held against something else: a second time would be too much. */
const LIMITED = anyOfWords(
  'when|whenever|if|unless|until|till|while|whilst|whether|where|wherever|once|except|excepting|other than|apart from|outside of|especially|particularly|in particular',
  'because|why|reasons?|since|as|due to|owing to|so that|for fear|without|alone|let alone|never mind|even|despite|though|although|but|yet|however|whereas|instead|before|after|for example|for instance|e\\.?g|such as|than|only|hence|therefore',
)
/** What can only be said with its negation, or closes a tale. */
const CLOSED = anyOfWords(
  "everywhere|all over|the (?:minute|moment|second)|on purpose|in person|on paper|tho|tbh|whatsoever|whatever|at all|at best|either|anymore|any more|any longer|no longer|full stop|period|to be honest|frankly|honestly|lol|again|anyway|obviously|of course|in my (?:view|opinion)|I(?:'d|’d| would) say|I think|i suppose|I guess|my view|you know|not exactly",
)
/** Of one day, or of what is over. */
const THEN = anyOfWords(
  "(?:first|second|third|fourth|fifth|last)|in a row|(?:has|have) at no time|today|yesterday|tonight|this (?:morning|afternoon|evening|time|week|month)|last (?:week|month|time|year)|so far|to date|to this day|yet|ago|twice|has been|have been|had|(?:has|have|hasn['’]t|haven['’]t) (?:(?:never|not|always|all|also|ever|once|still) )?(?:never|not|always|all|lost|got|kept|made|come|left|met|run|shown|\\p{L}+e[dn])",
)
/** Something is not possible, or nearly. */
const UNABLE = anyOfWords(
  "cannot|can not|can['’]?t|unable|not able|isn['’]t able|incapable|not capable|isn['’]t capable|(?:does|do|is|are)(?: not|n['’]t)|not|no|barely|hardly|scarcely",
)
/** Says that something is hard, not that it cannot be. */
const HARD = anyOfWords(
  'struggl\\p{L}+|difficult\\p{L}*|trouble|problems?|hard time|hard|flounders?|flustered|overwhelm\\p{L}*|gets? (?:lost|confused|stuck|muddled|anxious|upset|defensive)|loses|forgets|panics?|freezes|needs? (?:\\p{L}+ ){0,2}(?:chasing|prompting|coaxing|reminding|supervision|hand-holding|pushing|prodding)|slow',
)
/** What body, age, law or travel settles: no occasion changes it. */
const SETTLED = anyOfWords(
  'lift\\p{L}*|carry|bend|kneel|stand|stairs|drive|driving|licen[cs]e|work|works|working|job|jobs|employment|read|write|speak|see|hear|english|danish|figure out|tell|anything|more than|understand\\p{L}*|learn|language|past|settle|outside|be put|up to|less than|longer|hours?|minutes?|weeks?|months?|years?|his own|her own|their own|fit|life|living|pace|even',
)
/** A person says no, or goes round something, by what they do. */
const REFUSING = anyOfWords(
  "refus\\p{L}+|declin\\p{L}+|reject\\p{L}*|resist\\p{L}*|won['’]?t|will not|would not|wouldn['’]t|(?:does|do|did)(?: not|n['’]t) (?:\\p{L}+ )?(?:want|wish|intend|see)|unwilling|not willing|reluctan\\p{L}+|not interested|no intention|ba(?:u)?lks?|avoids?|avoided|dodges?|turns? (?:\\p{L}+ )?down|turned (?:\\p{L}+ )?down|would (?:rather|sooner)|objects?|objected|hesitates?|hesitated",
)
/** A motive is told already. */
const MOTIVE = anyOfWords(
  'only|just to|makes? out|overplay\\p{L}*|exaggerat\\p{L}*|buried|hint|who|which|to avoid|to get out|in order|so|for|out of|excuses?|reasons?|blam\\p{L}+|story',
)
/** Of these nobody gives a reason in words: they say nothing. */
const SILENT = anyOfWords('talk|speak|answer|disclose|say|listen|questions?|calls?|reply|respond')
/** «The lender**, who** would not budge»: of somebody else. */
const OF_WHICH = anyOfWords('who|which')
/** It is always or never so, by a plain word. */
const ALWAYS = anyOfWords(
  'always|never|every|each|constantly|everything|nothing|all|forever|perpetually|permanently|continually|invariably|without fail|hardly ever|rarely|seldom',
)
/** All there is or has been, and sighs. */
const TOTAL = anyOfWords(
  'always (?:an?|some)|previous|all (?:of )?(?:his|her|their|the|she|he)|been|not once|never once|ever since|first|last|another|again|of it|comes of|all over|all in all|after all|life|same|usual|story|one|two|three|four|five|six|in bed|knows?',
)
/** Something is not to be reckoned with. */
const RULED_OUT = anyOfWords(
  "not|cannot|can['’]?t|won['’]?t|wouldn['’]t|don['’]t|doesn['’]t|isn['’]t|aren['’]t|never|no|nobody|none|nil|unlikely|doubt|doubts|doubtful|hardly|futile|improbable|unrealistic|impossible|out of the question|inconceivable|unthinkable|to be expected|remote|poor|slim|bleak|unfavou?rable",
)
/** What is said of somebody's income, health, age or past, of which no occasion is an example. */
const OF_LIFE =
  /benefit|dole|welfare|jobless|unemploy|institution|psych|schizo|alcohol|addict|drunk|drink|drug|user|disab|patient|offender|prison|criminal|convict|illiterat|dropout|claimant|graduate|\bold\b|\bage\b|elderly|young|\d|single|mother|father|mum|dad|parent|immigrant|refugee|foreign|homeless|weak citizen|lost cause|unemployable|case\b|clientele|underclass|generation|stock|born|chronic|institution|vulnerable|fragile|limited|lifer|functioning|problem|literate|simple|slow|bright|intelligen|dim\b|ability|educat|qualif|unskilled|resource/u

/** Another's judgement, or one that was passed with others. */
const OF_OTHERS = anyOfWords(
  "deemed|considered|regarded|it is judged|panel|board|committee|tribunal|(?:dad|mum|mam|mom|mother|father|wife|husband|partner|sister|brother) (?:can|do|does|is|won|will|has|had)(?:n['’]?t|not)?",
)
/** What was announced as the one side, and both sides at once. */
const SIDES = anyOfWords(
  'minus side|down ?side|weakness\\p{L}*|drawbacks?|challenges|concerns',
  '(?:lovely|nice|sweet|charming|kind|funny|bright|good|great)(?: \\p{L}+){0,2},? and',
)
/** A lack by its first word: «**low** motivation» has none of its own to be the subject of *has*. */
const LACKING =
  /^(?:very|rather|quite|somewhat|fairly|no|not|little|few|low|poor|limited|lack\p{L}*|zero|minimal|scant\p{L}*|weak|devoid|deficient|short|without|hardly|reduced|sha\p{L}+|insufficient|inadequate)$/u
const CLINICAL = /schizo|psych|bipolar|personality|disorder/u

/** English: whether what an opening asks for is not said yet, and can be asked of these words. */
export function isOpenToEnglish(opening: string, match: Match, to: number, context: Context): boolean {
  const { sentence } = context
  const first = sentence.clauseStart[sentence.clause[match.from]!]!
  const clause = textOf([Math.min(first, match.from), to], context).toLowerCase()
  const mark = textOf([match.from, to], context).toLowerCase()
  const said = textOf([0, lengthOf(context)], context).toLowerCase()
  const rest = to < lengthOf(context) ? textOf([to, lengthOf(context)], context).toLowerCase() : ''
  if (LIMITED.test(clause) || CLOSED.test(clause) || OF_OTHERS.test(said)) return false
  if (LIMITED.test(wordAt(context, to))) return false
  // «Not shown: CV, cover letter»: what is listed is no sentence that goes on.
  if (holdsList(match, to, context)) return false
  if (opening.startsWith(', but has')) return rest === '' && mayTurn(match, context)
  if (opening.startsWith(', but')) return rest === '' && isTrait(match, to, context) && !SIDES.test(said)
  if (opening.includes('built up')) return isBuilt(mark) && !isThen(match, context)
  if (opening.startsWith(', saying'))
    return REFUSING.test(mark) && !SILENT.test(mark) && !OF_WHICH.test(clause) && isDone(match, context)
  if (opening.startsWith(', possibly')) return !MOTIVE.test(clause) && isDone(match, context)
  if (isThen(match, context) || THEN.test(clause)) return false
  if (/^, (?:unless|because)/.test(opening)) return RULED_OUT.test(clause)
  if (opening.startsWith(', for example')) return isTrait(match, to, context)
  const isHabit = ALWAYS.test(clause) && !TOTAL.test(clause)
  if (opening.startsWith(', for instance')) return isHabit
  if (opening.startsWith(', except when')) return isHabit || (UNABLE.test(mark) && !SETTLED.test(mark))
  if (opening.startsWith(', less so') || opening.startsWith(', especially when'))
    return HARD.test(mark) && !UNABLE.test(mark)
  return true
}

/** What somebody is said to be like, at the very end of it. */
function isTrait({ from, to }: Match, end: number, context: Context): boolean {
  const said = textOf([0, lengthOf(context)], context).toLowerCase()
  return to === end && !OF_LIFE.test(textOf([from, to], context).toLowerCase()) && !CLINICAL.test(said)
}

function isThen(match: Match, context: Context): boolean {
  const verb = verbOf(match, context)
  return verb >= 0 && isPast(context, verb, match.to)
}

/** Somebody does it: a verb says so. */
function isDone(match: Match, context: Context): boolean {
  const predicate = findPredicate(match, context)
  return predicate !== undefined && predicate.verb >= 0
}

/** What else the citizen has stands behind what is said of them alone. */
function mayTurn(match: Match, context: Context): boolean {
  const predicate = findPredicate(match, context)
  if (!predicate || isThen(match, context)) return false
  return (
    predicate.verb >= 0 ||
    (predicate.from === 0 && LACKING.test(wordAt(context, 0)) && !/:\s*$/u.test(lineBefore(context)))
  )
}

/** A comma stands in the mark: it is a list, or two things in one. */
function holdsList({ from }: Match, to: number, context: Context): boolean {
  for (let k = from + 1; k < to; k++) if (isCut(context, k)) return true
  return false
}

function lineBefore({ text, reading, sentence }: Context): string {
  const start = reading.start[sentence.from]!
  return text.slice(text.lastIndexOf('\n', start) + 1, start)
}
