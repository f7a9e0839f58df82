import type { TemplatePart } from '../engine/compiled.ts'
import { SaidError } from '../source/problem.ts'

/** A suggestion that cannot be read; it says what to write instead. */
export class TemplateError extends SaidError {
  override readonly name = 'TemplateError'
}

/**
 * Reads the text of a suggestion: plain text and slots in braces (see NOTATION.md).
 *
 * @throws {TemplateError}
 */
export function parseTemplate(text: string): readonly TemplatePart[] {
  return text.split(/(\{[^{}]*\}|\[[^[\]{}]*\])/).flatMap((piece): TemplatePart[] => {
    if (piece === '') return []
    if (piece.startsWith('[')) return [{ adverb: piece.slice(1, -1).trim() }]
    if (!piece.startsWith('{')) return [piece]
    return [slot(piece.slice(1, -1).trim(), text)]
  })
}

function slot(inside: string, text: string): TemplatePart {
  if (inside === 'blank') return { blank: true }
  const like = /^(\S+\/v) as ([a-z]+)$/u.exec(inside)
  if (like) return { verb: like[1]!, as: like[2]! }
  const finite = /^([^\s/]+\/v)(?:\.(pres|past))?$/u.exec(inside)
  if (finite) return { verb: finite[1]!, ...(finite[2] && { feature: finite[2] }) }
  const plain = /^(an? )?([a-z]+)(?:\.([a-z]+))?$/.exec(inside)
  if (plain)
    return {
      slot: plain[2]!,
      ...(plain[3] && { feature: plain[3] }),
      ...(plain[1] && { article: true as const }),
    }
  throw new TemplateError({
    en: `I do not know what {${inside}} means in «${text}»; write {name}, {name.form}, {have/v}, {have/v as name} or {blank}.`,
    da: `{${inside}} i »${text}« kan ikke læses; skriv {navn}, {navn.form}, {have/v}, {have/v as navn} eller {blank}.`,
  })
}

/** Names of the captures that a suggestion needs. */
export function capturesIn(parts: readonly TemplatePart[]): readonly string[] {
  return parts.flatMap((part) =>
    typeof part === 'string' ? [] : 'slot' in part ? [part.slot] : 'verb' in part && part.as ? [part.as] : [],
  )
}
