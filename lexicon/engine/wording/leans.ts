import type { Language, Remark, Suggestion } from '../types.ts'
import { withSmall } from './capital.ts'
import { keptBy } from './kept-by.ts'
import { anyOfWords } from './words.ts'

/** So much of what follows is looked at, UTF-16 units. */
const VIEW = 200
/** A sentence of fewer words may go on from the one before it: «Er altid væk. **Fra morgen til aften.**» */
const WHOLE = 5

/** How a sentence begins that points back, argues with what was said, or gives more of the same. */
const OPENINGS: Readonly<Record<Language, RegExp>> = {
  da: anyOfWords(
    'men|og|eller|for|så|at|heller|omvendt|modsat|tværtimod|ellers|den|de|her|samtidig|desuden|endvidere',
    'derudover|yderligere|kort|dvs|især|navnlig|egen|eget|egne|min|mit|mine|vores|igen|hvorfor|hvordan',
    'næste|sidste|første|hvilket|mere|flere|intet|ingen|ikke|måske|årsag(?:en)?|grund(?:en)?',
  ),
  en: anyOfWords(
    'but|and|or|yet|then|still|anyhow|again|its|there|they|their',
    'even|means|which|whatever|since|because|nor|my|own|hardly|not|no|never|what|why|how|more|another|maybe|perhaps',
    'moreover|furthermore|besides|nothing|none|next|last|first|reason',
  ),
}

/** Words that point back wherever they stand. */
const POINTERS: Readonly<Record<Language, RegExp>> = {
  da: anyOfWords(
    'det|dét|dette|denne|disse|sådan(?:t|ne)?|herom|derom|heraf|deraf|hertil|dertil|herved|derved|hermed|dermed',
    'heri|deri|derpå|herpå|herfor|derfor|samme|ovenstående|(?:oven|før|først|sidst|foran)?nævnte|begge|ditto|lige(?:så|ledes)|hverken',
    'også|dog|derimod|alligevel|imidlertid|således|altså|nemlig|ellers|selvom|trods',
  ),
  en: anyOfWords(
    'this|that|these|those|such|same|thus|hence|therefore|likewise|so|above|latter|former|both|neither|either',
    'too|also|though|however|instead|otherwise|anyway|nonetheless|despite|it',
  ),
}

/** Held against what was said. */
const AGAINST =
  /^(?:på den anden side|til gengæld|i stedet|heroverfor|over for|på trods|on the other hand|on the (?:plus|bright) side|in fairness)(?!\p{L})/u
/** Ends of what stands behind: a full stop before a space, or a line's end. */
const END = /[.!?](?=\s|$)|\n/u

/**
 * The suggestion as it may stand in this text: before a sentence that may point back, a new one would be what it points
 * at then. «Hun kan ingenting. **Det næste, vi kan prøve, er …** Sådan skrev jeg i maj» goes into brackets instead,
 * within the sentence that is meant: «Hun kan ingenting **(det næste, vi kan prøve, er …)**. Sådan skrev jeg i maj».
 * What the next sentence is has to be looked at in the whole text, whenever that has changed.
 */
export function settle(suggestion: Suggestion, text: string, language: Language): Suggestion {
  const { start, end, text: put } = suggestion
  const kept = keptBy(text.slice(start, end), put)
  if (kept === 0 || put[kept - 2] !== '.' || !mayLean(text.slice(end, end + VIEW), language))
    return suggestion
  const head = put.slice(0, kept - 2)
  const begun = put.slice(kept)
  // Two signs in place of two: the caret stays.
  return {
    ...suggestion,
    text: `${head} (${language === 'en' && /^I\b/.test(begun) ? begun : withSmall(begun)})`,
  }
}

export const settleAll = (
  suggestions: readonly Suggestion[],
  text: string,
  language: Language,
): readonly Suggestion[] => suggestions.map((suggestion) => settle(suggestion, text, language))

export const settleRemark = (remark: Remark, text: string, language: Language): Remark => ({
  ...remark,
  suggestions: settleAll(remark.suggestions, text, language),
})

/** Whether what follows a sentence may point back at it. */
function mayLean(behind: string, language: Language): boolean {
  const next = behind.replace(/^[.!]?[\s\p{Pd}•*]*/u, '')
  if (!/[\p{L}\d]/u.test(next)) return false
  const at = next.search(END)
  const sentence = (at < 0 ? next : next.slice(0, at)).toLowerCase()
  const words = sentence.match(/[\p{L}\d]+/gu) ?? []
  return (
    words.length < WHOLE ||
    next[at] === '?' ||
    OPENINGS[language].test(words[0]!) ||
    AGAINST.test(sentence) ||
    POINTERS[language].test(sentence)
  )
}
