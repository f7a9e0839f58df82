import type { Inflected } from '../inflected.ts'
import { doubles, spellings } from './spelling.ts'

const IRREGULAR: Readonly<Record<string, readonly [comparative: string, superlative: string]>> = {
  good: ['better', 'best'],
  well: ['better', 'best'],
  bad: ['worse', 'worst'],
  ill: ['worse', 'worst'],
  far: ['further', 'furthest'],
  little: ['less', 'least'],
  many: ['more', 'most'],
  much: ['more', 'most'],
}

/** Two syllables that take -er all the same. */
const SHORT = new Set(
  'able clever gentle humble narrow quiet shallow simple feeble idle noble subtle'.split(' '),
)

/** Forms of an English adjective; `paradigm` is `-` for one that does not compare, `er` for one that does. */
export function inflectAdjective(adjective: string, paradigm?: string): readonly Inflected[] {
  return spellings(adjective).flatMap((spelt) => {
    const compared = comparisonOf(spelt, paradigm)
    const base: Inflected = { form: spelt, features: [] }
    if (!compared) return [base]
    return [
      base,
      { form: compared[0], features: ['comp'] },
      { form: compared[1], features: ['sup'] },
    ] as const
  })
}

function comparisonOf(
  adjective: string,
  paradigm: string | undefined,
): readonly [string, string] | undefined {
  if (paradigm === '-') return undefined
  const own = IRREGULAR[adjective]
  if (own) return own
  if (paradigm !== 'er' && !isShort(adjective)) return undefined
  const stem = stemOf(adjective)
  return [`${stem}er`, `${stem}est`]
}

function isShort(adjective: string): boolean {
  if (/-/.test(adjective) || /(ed|ing)$/.test(adjective)) return false
  const syllables = adjective.replace(/e$/, '').match(/[aeiouy]+/g)?.length ?? 1
  return syllables === 1 || (syllables === 2 && adjective.endsWith('y')) || SHORT.has(adjective)
}

function stemOf(adjective: string): string {
  if (/[^aeiou]y$/.test(adjective)) return `${adjective.slice(0, -1)}i`
  if (adjective.endsWith('e')) return adjective.slice(0, -1)
  return doubles(adjective) ? adjective + adjective.at(-1)! : adjective
}
