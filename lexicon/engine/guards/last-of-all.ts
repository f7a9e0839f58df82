import type { Context } from '../context.ts'
import type { Match } from '../match.ts'
import { isBroken, lengthOf, textOf } from '../wording/words.ts'

/** Words behind a match in which it may be called the last thing of all. */
const BEHIND = 7
const LAST = /^(?:er|var|is|was)\s(?:noget af |nok |about )?(?:det|the)\s(?:sidste|last|very last)(?!\p{L})/u
/** *Langtfra* written as two words, which also begin a distance: «langt fra arbejdsmarkedet». */
const FAR = /(?<!\p{L})(?:langt fra(?: at være)?|det modsatte af|alt andet end)(?: en| et)?$/u

/** «**Ligeglad** er det sidste, hun er», «langt fra **umotiveret**». */
export function isLast({ from, to }: Match, context: Context): boolean {
  const end = Math.min(lengthOf(context), to + BEHIND)
  if (to < end && !isBroken(context, to) && LAST.test(textOf([to, end], context).toLowerCase())) return true
  return from > 1 && FAR.test(textOf([Math.max(0, from - 5), from], context).toLowerCase())
}
