import type { Context } from '../context.ts'
import type { Match } from '../match.ts'
import { anyOfWords, textOf } from './words.ts'

/** Whose finding is not opened by somebody else. */
const AUTHORITY =
  /(?<!\p{L})(?:speciallæge|psykolog|psykiater|lægekonsulent|overlæge|neurolog|flertal|mindretal|udvalg|panel)\p{L}*.*?(?<!\p{L})(?:at|om)(?!\p{L})/u
/** «Efter deres opfattelse», «ifølge kommunen»: told as theirs. */
const THEIRS = anyOfWords(
  'efter (?:deres|hans|hendes|kommunens|lægens|arbejdsgivers|forvaltningens|rådets) (?:opfattelse|mening|vurdering|skøn)',
)
const GROUNDS = anyOfWords('begrundes (?:med|i)', 'begrundelsen (?:er|var|lød)')
/** «Jeg har selv været med til at sige, at …», «i 2022 sagde vi, at …»: said then, and not to be changed now. */
const SAID_THEN = anyOfWords(
  '(?:jeg|vi) (?:\\p{L}+ )?(?:sagde|skrev|mente|vurderede|troede|noterede)',
  '(?:sagde|skrev|mente|vurderede|troede|noterede) (?:jeg|vi)',
  '(?:jeg|vi) har (?:\\p{L}+ )?(?:sagt|skrevet|ment|noteret|været med til at (?:sige|skrive|mene))',
)
/** «At **afdelingen** er underbemandet»: a house, not a person. */
const HOUSE =
  /(?:^|(?<!\p{L})(?:at|om|og|men|fordi|da) )(?:afdelingen|virksomheden|firmaet|butikken|værkstedet|skolen|jobcentret|kommunen|forvaltningen|personalet|ledelsen|systemet|holdet)(?: \p{L}+){1,5}$/u
/** «Thomas 9:13: …» in what was written to and fro. */
const MESSAGE = /^\s*(?!Mig|Jeg|Kl|Ca|Uge|Dag)\p{Lu}\p{Ll}+,? (?:kl\.? ?)?\d{1,2}[:.]\d{2}(?!\d)/u
/** A form has a place for each kind of thing. */
const FORM = anyOfWords('[Kk]olonne', '[Rr]ubrik(?:ken)?')

/**
 * Danish: whether the words are another's: a specialist's or a majority's finding, a message, what was said at another
 * time, a form with its columns. They are asked about, and nobody puts words beside them.
 */
export function areOthersWords({ from, to }: Match, context: Context): boolean {
  const { text, reading, sentence } = context
  const start = reading.start[sentence.from]!
  const line = text.slice(text.lastIndexOf('\n', start) + 1, reading.start[sentence.from + from])
  if (MESSAGE.test(line) || FORM.test(line)) return true
  if (from === 0) return false
  const before = textOf([0, from], context).toLowerCase()
  const until = textOf([0, to], context).toLowerCase()
  return (
    AUTHORITY.test(before) ||
    THEIRS.test(before) ||
    GROUNDS.test(before) ||
    HOUSE.test(before) ||
    SAID_THEN.test(until)
  )
}
