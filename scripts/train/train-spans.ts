import { CATEGORY_ORDER } from '../../lexicon/engine/categories.ts'
import { BUCKETS, type SpanModel } from '../../lexicon/engine/spans/model.ts'
import type { Tables } from '../../lexicon/engine/tables.ts'
import type { Note } from '../evaluate/note.ts'
import { collectLessons, keepFeatures, type Lesson } from './collect.ts'
import { learn } from './field.ts'
import { learnKinds } from './kinds.ts'
import { packFeatures, packWeights } from './pack.ts'

/** Finer weights would find more and take more room than there is. */
const STEP = 0.2
const CATEGORY_STEP = 0.4

const LEARNING = { buckets: BUCKETS, rounds: 12, rate: 0.1, decay: 0.01, thrift: 0.011, leave: 0.3 } as const

/**
 * Learns to read spans from annotated notes, from sentences in which nothing is marked, and from examples of entries.
 * From which probability on it speaks is for whoever asks.
 *
 * @param often - features met less often are left out: they tell more of some notes than of notes, and take the room of
 *   what tells more
 */
export function trainSpans(
  notes: readonly Note[],
  neutral: readonly string[],
  tables: Tables,
  examples: readonly Note[] = [],
  often = 2,
): Omit<SpanModel, 'least'> {
  const plain = neutral.map((text, i): Note => ({ id: `n${i}`, language: 'da', genre: '', text, marks: [] }))
  const collected = collectLessons([...notes, ...plain, ...examples], tables)
  // What only looks as if it closed is worth learning twice: a false alarm costs more than a miss.
  const lessons = leaveRare([...collected, ...collected.filter(({ isTrap }) => isTrap)], often)
  const { features, transitions } = learn(lessons, LEARNING)
  return {
    ...packFeatures(features, STEP),
    step: STEP,
    transitions: Array.from(transitions, (weight) => Math.round(weight * 1000) / 1000),
    categories: packWeights(learnKinds(notes, tables), CATEGORY_STEP),
    categoryStep: CATEGORY_STEP,
    kinds: CATEGORY_ORDER,
  }
}

/** Lessons without the features that are met less often than `often`. */
function leaveRare(lessons: readonly Lesson[], often: number): readonly Lesson[] {
  const counts = new Uint32Array(BUCKETS)
  for (const { features } of lessons) for (const feature of features) counts[feature]!++
  return lessons.map((lesson) => keepFeatures(lesson, (feature) => counts[feature]! >= often))
}
