import type { Context } from '../../lexicon/engine/context.ts'
import { CATEGORY_ORDER } from '../../lexicon/engine/categories.ts'
import { createReading } from '../../lexicon/engine/reading.ts'
import { readText } from '../../lexicon/engine/read.ts'
import { createSentence, takeApart } from '../../lexicon/engine/sentence.ts'
import { createSeen, look } from '../../lexicon/engine/spans/seen.ts'
import { hashKind } from '../../lexicon/engine/spans/kind.ts'
import { CATEGORY_BUCKETS } from '../../lexicon/engine/spans/model.ts'
import type { Tables } from '../../lexicon/engine/tables.ts'
import type { Note } from '../evaluate/note.ts'

interface Example {
  readonly features: readonly number[]
  readonly kind: number
}

const ROUNDS = 12
const RATE = 0.1

/** Learns what marked stretches are about, from their words alone: one weight a feature and category. */
export function learnKinds(notes: readonly Note[], tables: Tables): Float32Array {
  const examples = collectExamples(notes, tables)
  const columns = CATEGORY_ORDER.length
  const weights = new Float32Array(CATEGORY_BUCKETS * columns)
  const seen = new Float32Array(weights.length).fill(1e-6)
  const scores = new Float64Array(columns)
  for (let round = 0; round < ROUNDS; round++)
    for (const { features, kind } of examples) {
      scores.fill(0)
      for (const feature of features)
        for (let c = 0; c < columns; c++) scores[c]! += weights[feature * columns + c]!
      const most = Math.max(...scores)
      let sum = 0
      for (let c = 0; c < columns; c++) sum += scores[c] = Math.exp(scores[c]! - most)
      for (let c = 0; c < columns; c++) {
        const gradient = (c === kind ? 1 : 0) - scores[c]! / sum
        for (const feature of features) {
          const at = feature * columns + c
          const slope = gradient - 0.001 * weights[at]!
          seen[at]! += slope * slope
          weights[at]! += (RATE * slope) / Math.sqrt(seen[at]!)
        }
      }
    }
  return weights
}

function collectExamples(notes: readonly Note[], tables: Tables): readonly Example[] {
  const reading = createReading()
  const sentence = createSentence()
  const seen = createSeen()
  return notes.flatMap(({ text, marks }) => {
    readText(text, tables, reading)
    const examples: Example[] = []
    for (let s = 0; s < reading.sentences; s++) {
      const [from, to] = [reading.sentenceStart[s]!, reading.sentenceStart[s + 1]!]
      takeApart(reading, tables, from, to, sentence)
      const context: Context = { text, reading, tables, sentence }
      look(context, seen)
      for (const mark of marks) {
        const kind = (CATEGORY_ORDER as readonly string[]).indexOf(mark.category)
        if (mark.orientation === 'trap' || kind < 0) continue
        const words = Array.from({ length: to - from }, (_, k) => k).filter(
          (k) => reading.start[from + k]! < mark.end && reading.end[from + k]! > mark.start,
        )
        if (words.length === 0) continue
        const features: number[] = []
        hashKind(context, seen, words[0]!, words.at(-1)! + 1, (feature) =>
          features.push(feature & (CATEGORY_BUCKETS - 1)),
        )
        examples.push({ features, kind })
      }
    }
    return examples
  })
}
