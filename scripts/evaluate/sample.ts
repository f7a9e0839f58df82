import { createDice } from '../simulate/dice.ts'
import type { Rewrite } from './rewrites.ts'

/**
 * Draws so many suggestions at random, as many from each category as there are, no two of one remark. The same seed
 * over the same notes draws the same.
 */
export function drawSample(rewrites: readonly Rewrite[], count: number, seed: number): readonly Rewrite[] {
  const { below } = createDice(seed)
  const shuffle = <T>(items: readonly T[]): T[] => {
    const shuffled = [...items]
    for (let k = shuffled.length - 1; k > 0; k--) {
      const other = below(k + 1)
      ;[shuffled[k], shuffled[other]] = [shuffled[other]!, shuffled[k]!]
    }
    return shuffled
  }
  const seen = new Set<string>()
  const single = shuffle(rewrites).filter(({ note, at }) => {
    const remark = `${note} ${String(at)}`
    return !seen.has(remark) && seen.add(remark)
  })
  const categories = [...new Set(single.map(({ category }) => category))].sort()
  const heaps = categories.map((one) => single.filter(({ category }) => category === one))
  const drawn: Rewrite[] = []
  while (drawn.length < count && heaps.some((heap) => heap.length > 0))
    for (const heap of heaps) if (drawn.length < count) drawn.push(...heap.splice(0, 1))
  return shuffle(drawn)
}

/** Pairs to be judged blind: the sentence before and after among its neighbours, nothing of where they come from. */
export function formatSample(sample: readonly Rewrite[]): string {
  return sample
    .map(({ before, after, ahead, behind }, k) => {
      const show = (sentence: string) => [ahead, drawPlain(sentence), behind].filter(Boolean).join(' ')
      return `${String(k + 1)}\n  – ${show(before)}\n  + ${show(after)}`
    })
    .join('\n\n')
}

/** `[[…]]` becomes `[…]`, the caret three dots. */
const drawPlain = (sentence: string): string =>
  sentence.replace(
    /\[\[(.*?)\]\]/su,
    (_, inside: string) =>
      `[${inside
        .replace(/ *\| */, ' … ')
        .replace(' … ,', ' …,')
        .replace(' … )', ' …)')
        .trim()}]`,
  )
