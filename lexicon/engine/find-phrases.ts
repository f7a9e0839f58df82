import { hashPair, PAIR } from './load/phrases.ts'
import type { Reading } from './reading.ts'
import type { Sentence } from './sentence.ts'
import type { Tables } from './tables.ts'

/** Notes which fixed phrases a sentence holds, by their first and by their last word. */
export function findPhrases(reading: Reading, tables: Tables, sentence: Sentence): void {
  const { from, to, phrases, phraseAt, phraseEnding, phraseBefore } = sentence
  const { figure, figureForm } = tables
  phrases.length = 0
  sentence.bound.fill(0, 0, to - from)
  for (let t = from; t < to; t++) {
    phraseAt[t - from] = phrases.length
    if (t + 1 >= to) continue
    const first = reading.form[t]!
    const second = reading.form[t + 1]!
    if (second < 0) continue
    // Any number stands for the one of a phrase: *uge 38*.
    const isFigure = reading.signature[t] === figure && first !== figureForm
    const isFigureNext = reading.signature[t + 1] === figure && second !== figureForm
    if (first >= 0) {
      findPhrasesAt(reading, tables, sentence, t, first, second)
      if (isFigureNext) findPhrasesAt(reading, tables, sentence, t, first, figureForm)
    }
    if (isFigure) findPhrasesAt(reading, tables, sentence, t, figureForm, second)
  }
  const length = to - from
  phraseAt[length] = phraseAt[length + 1] = phrases.length
  phraseEnding.fill(-1, 0, length + 1)
  for (let p = 0; p < phrases.length; p += 3) {
    const end = phrases[p + 1]!
    phraseBefore[p] = phraseEnding[end]!
    phraseEnding[end] = p
  }
}

/** Phrases at token t whose first two words are these forms. */
function findPhrasesAt(
  reading: Reading,
  tables: Tables,
  sentence: Sentence,
  t: number,
  first: number,
  second: number,
): void {
  const { from, to } = sentence
  const { pairs, slots, mask, places, rowStart, rowNodes, rowSignatures } = tables.phrases
  if ((places[first]! & 1) === 0 || (places[second]! & 2) === 0) return
  const slot = hashPair(first, second) & mask
  const end = slots[slot + 1]! * PAIR.size
  const next = t + 2 < to ? reading.form[t + 2]! : -1
  const isFigure = next >= 0 && reading.signature[t + 2] === tables.figure
  for (let p = slots[slot]! * PAIR.size; p < end; p += PAIR.size) {
    if (pairs[p] !== first || pairs[p + PAIR.second] !== second) continue
    // Most of the phrases that begin so go on otherwise.
    const third = pairs[p + PAIR.third]!
    if (third >= 0 && third !== next && !(isFigure && third === tables.figureForm)) continue
    const row = pairs[p + PAIR.row]!
    const node = rowStart[row]!
    const length = rowStart[row + 1]! - node
    const after = t + length
    if (after > to) continue
    let k = 2
    while (k < length && isNode(reading, tables, t + k, rowNodes[node + k]!)) k++
    if (k < length) continue
    const signature = rowSignatures[row]!
    sentence.phrases.push(t - from, after - from, signature)
    if (tables.roles[signature]! !== 0) sentence.bound.fill(1, t - from + 1, after - from)
    sentence.roles[t - from] = sentence.roles[t - from]! | tables.roles[signature]!
  }
}

function isNode(
  reading: Reading,
  { figure, figureForm, phrases }: Tables,
  token: number,
  node: number,
): boolean {
  const form = reading.form[token]!
  const isFigure = reading.signature[token] === figure
  for (let i = phrases.nodeStart[node]!; i < phrases.nodeStart[node + 1]!; i++) {
    const wanted = phrases.nodeForms[i]!
    if (wanted === form || (isFigure && wanted === figureForm)) return true
  }
  return false
}
