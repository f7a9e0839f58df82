import { findRole, type Context } from '../context.ts'
import type { Match } from '../match.ts'
import { roleBit } from '../vocabulary.ts'

const LEGAL = roleBit('legal')
/** Words behind and before the mark in which a paragraph makes it the law's own. */
const AROUND = 3
const BEFORE = 6
/** «§ 7», «reg. 104», «section 21» */
const SIGN = /[§\d]/
const PARAGRAPH = /§|\b(?:reg|regs|sec|regulation|section|article|art)\.? \d/iu

/** Leave statutory terms of art: *åbenbart formålsløst*, *uarbejdsdygtig efter § 7*. */
export function leaveLegal(match: Match, context: Context): boolean {
  const { sentence } = context
  for (let p = 0; p < sentence.phrases.length; p += 3) {
    const legal = context.tables.roles[sentence.phrases[p + 2]!]! & LEGAL
    if (legal && sentence.phrases[p]! < match.to && sentence.phrases[p + 1]! > match.from) return true
  }
  if (findRole(context, match.from, match.to, LEGAL) >= 0) return true
  const start = context.reading.start[sentence.from + Math.max(0, match.from - BEFORE)]!
  const next = Math.min(match.to + AROUND, sentence.to - sentence.from) - 1
  const around = context.text.slice(start, context.reading.end[sentence.from + next])
  return SIGN.test(around) && PARAGRAPH.test(around)
}
