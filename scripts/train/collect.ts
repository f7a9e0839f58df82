import type { Context } from '../../lexicon/engine/context.ts'
import { createReading } from '../../lexicon/engine/reading.ts'
import { readText } from '../../lexicon/engine/read.ts'
import { createSentence, takeApart } from '../../lexicon/engine/sentence.ts'
import { extract, joinNeighbours, MOST_FEATURES } from '../../lexicon/engine/spans/features.ts'
import { createSeen, look } from '../../lexicon/engine/spans/seen.ts'
import { LABEL } from '../../lexicon/engine/spans/labels.ts'
import type { Tables } from '../../lexicon/engine/tables.ts'
import type { Mark, Note } from '../evaluate/note.ts'

/** One sentence to learn from: the features of each word, and what each word is part of. */
export interface Lesson {
  /** Feature numbers of all words, one word after the other. */
  readonly features: Int32Array
  /** Where the features of word k begin; one more than there are words. */
  readonly starts: Int32Array
  readonly labels: Uint8Array
  /** UTF-16 offsets in the note. */
  readonly begins: Int32Array
  readonly ends: Int32Array
  /** Index of the note that the sentence stands in. */
  readonly note: number
  /** It holds what only looks as if it closed. */
  readonly isTrap: boolean
}

/** The sentences of annotated notes as lessons. A mark that runs over the end of a sentence is cut there. */
export function collectLessons(notes: readonly Note[], tables: Tables): readonly Lesson[] {
  const reading = createReading()
  const sentence = createSentence()
  const seen = createSeen()
  const scratch = new Int32Array(MOST_FEATURES)
  return notes.flatMap(({ text, marks }, note) => {
    readText(text, tables, reading)
    const lessons: Lesson[] = []
    for (let s = 0; s < reading.sentences; s++) {
      const [from, to] = [reading.sentenceStart[s]!, reading.sentenceStart[s + 1]!]
      takeApart(reading, tables, from, to, sentence)
      const context: Context = { text, reading, tables, sentence }
      look(context, seen)
      joinNeighbours(context, seen)
      const features: number[] = []
      const starts = [0]
      const labels = new Uint8Array(to - from)
      let last: Mark | undefined
      for (let k = 0; k < to - from; k++) {
        const count = extract(context, seen, k, scratch)
        for (let f = 0; f < count; f++) features.push(scratch[f]!)
        starts.push(features.length)
        const mark = markAt(marks, reading.start[from + k]!, reading.end[from + k]!)
        labels[k] = labelOf(mark, mark === last)
        last = mark
      }
      lessons.push({
        features: Int32Array.from(features),
        starts: Int32Array.from(starts),
        labels,
        begins: reading.start.slice(from, to),
        ends: reading.end.slice(from, to),
        note,
        isTrap: marks.some(
          ({ orientation, start, end }) =>
            orientation === 'trap' && start < reading.end[to - 1]! && reading.start[from]! < end,
        ),
      })
    }
    return lessons
  })
}

/** A lesson with those of its features alone that are to be kept; they are asked in the order of its words. */
export function keepFeatures(lesson: Lesson, isKept: (feature: number) => boolean): Lesson {
  const features = new Int32Array(lesson.features.length)
  const starts = new Int32Array(lesson.starts.length)
  let n = 0
  for (let k = 0; k < lesson.labels.length; k++) {
    for (let f = lesson.starts[k]!; f < lesson.starts[k + 1]!; f++)
      if (isKept(lesson.features[f]!)) features[n++] = lesson.features[f]!
    starts[k + 1] = n
  }
  return { ...lesson, features: features.subarray(0, n), starts }
}

const markAt = (marks: readonly Mark[], start: number, end: number): Mark | undefined =>
  marks.find((mark) => mark.orientation !== 'trap' && mark.start < end && start < mark.end)

function labelOf(mark: Mark | undefined, continues: boolean): number {
  if (!mark) return LABEL.outside
  if (mark.orientation === 'deficit') return continues ? LABEL.insideDeficit : LABEL.beginsDeficit
  return continues ? LABEL.insidePossibility : LABEL.beginsPossibility
}
