import type { Fact } from './lost-facts.ts'
import type { Rewrite } from './rewrites.ts'

const WIDTH = 64

/** Every suggestion, before and after side by side, and what went wrong on the way. */
export function formatRewrites(rewrites: readonly Rewrite[]): string {
  const lines = rewrites.flatMap((rewrite) => [
    titleOf(rewrite),
    ...sideBySide(rewrite.before, rewrite.after),
    '',
  ])
  return [...lines, ...countRewrites(rewrites).map(([what, count]) => `${what.padEnd(37)}${count}`)].join(
    '\n',
  )
}

/** What is counted of all suggestions, in the order to be shown. */
export function countRewrites(rewrites: readonly Rewrite[]): readonly (readonly [string, number])[] {
  const lostIn = (kinds: readonly Fact['kind'][]) =>
    rewrites.filter(({ lost }) => lost.some((fact) => kinds.includes(fact.kind))).length
  return [
    ['suggestions tried', rewrites.length],
    ['broken round trips', rewrites.filter(({ broken }) => broken).length],
    ['a number or date lost', lostIn(['number', 'date'])],
    ['marked again by another entry', rewrites.filter(({ again, broken }) => again && !broken).length],
    ['a negation gone (may be the point)', lostIn(['negation'])],
  ]
}

/** The faults of one suggestion, in words. */
export function faultsOf({ again, broken, lost }: Rewrite): readonly string[] {
  return [
    ...(broken ? ['broken'] : again ? ['marked again'] : []),
    ...(lost.length > 0 ? [`lost: ${lost.map(({ text }) => text).join(', ')}`] : []),
  ]
}

const titleOf = (rewrite: Rewrite): string =>
  [`${rewrite.note}  ${rewrite.entry}, ${rewrite.kind}`, ...faultsOf(rewrite)].join(' · ')

function sideBySide(before: string, after: string): readonly string[] {
  const [left, right] = [wrap(before), wrap(after)]
  return Array.from({ length: Math.max(left.length, right.length) }, (_, k) =>
    `  ${(left[k] ?? '').padEnd(WIDTH)}  ${right[k] ?? ''}`.trimEnd(),
  )
}

function wrap(text: string): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line]
}
