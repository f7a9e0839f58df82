import type { Fact } from './lost-facts.ts'
import type { Rewrite } from './rewrites.ts'

/** Every suggestion before and after, and what went wrong on the way. */
export function formatRewrites(rewrites: readonly Rewrite[]): string {
  const lines = rewrites.flatMap(({ note, entry, kind, before, after, again, lost }) => [
    `${note}  ${entry}, ${kind}${again ? ' · marked again' : ''}${lost.length > 0 ? ` · lost: ${lost.map(({ text }) => text).join(', ')}` : ''}`,
    `    ${before}`,
    `  → ${after}`,
  ])
  const lostIn = (kinds: readonly Fact['kind'][]) =>
    rewrites.filter(({ lost }) => lost.some((fact) => kinds.includes(fact.kind))).length
  return [
    ...lines,
    '',
    `suggestions tried                    ${rewrites.length}`,
    `marked again after being applied     ${rewrites.filter(({ again }) => again).length}`,
    `a number or date lost                ${lostIn(['number', 'date'])}`,
    `a negation gone (may be the point)   ${lostIn(['negation'])}`,
  ].join('\n')
}
