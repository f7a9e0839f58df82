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
/** So far behind the beginning of its line, UTF-16 units, a sentence is no longer taken for a part of what that tells. */
const REACH = 300
/** A form has a place for each kind of thing. */
const FORM = anyOfWords('[Kk]olonne', '[Rr]ubrik(?:ken)?')

/**
 * Danish: whether the words are another's: a specialist's or a majority's finding, a message, what was said at another
 * time, a form with its columns. They are asked about, and nobody puts words beside them.
 */
export function areOthersWords({ from, to }: Match, context: Context): boolean {
  const { text, reading, sentence } = context
  if (isOthersLine(text, reading.start[sentence.from]!, reading.start[sentence.from + from]!)) return true
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

/** Whether the line up to `until`, in which a sentence begins at `start`, is a message or a place in a form. */
function isOthersLine(text: string, start: number, until: number): boolean {
  const first = Math.max(0, start - REACH)
  const line = text.slice(first, start + 1).lastIndexOf('\n')
  const told = text.slice(first + line + 1, until)
  return FORM.test(told) || ((line >= 0 || first === 0) && MESSAGE.test(told))
}

/** Whether what is offered for sentences from `start` on is another where the text begins with them. */
export const leansOnLine = (text: string, start: number): boolean =>
  isOthersLine(text, start, start) || MESSAGE.test(text.slice(start, start + REACH))
