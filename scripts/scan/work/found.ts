import type { AnalyseNote } from '../../../service/analyse-note.ts'
import type { Analysis, Language, Remark } from '../../../lexicon/engine/types.ts'
import type { Part } from '../read/part.ts'
import { placeIn, type Stretch } from '../read/stretch.ts'

/** A remark with its place in the file, or in the note of its record: offsets, line and column. */
export interface FoundRemark extends Remark {
  readonly line: number
  readonly column: number
  /** What is marked; left out where no words are wanted, and so are the suggestions. */
  readonly marked?: string
}

/** What was found in a part of a file. */
export interface Found extends Omit<Analysis, 'remarks'> {
  readonly file: string
  /** Number of the record or stretch in the file, from 1. */
  readonly part: number
  readonly record?: true
  readonly start: number
  readonly end: number
  readonly remarks: readonly FoundRemark[]
}

export interface FindOptions {
  readonly language: Language | undefined
  /** False leaves out whatever holds words of the note. */
  readonly words: boolean
}

/** Reads a part and says everything by its place in the file. */
export async function findIn(part: Part, analyse: AnalyseNote, options: FindOptions): Promise<Found> {
  const { file, part: number, record, text, start } = part
  const { language } = options
  const { remarks, unread, ...rest } = await analyse(text, language && { language })
  return {
    file,
    part: number,
    ...(record && { record }),
    start,
    end: start + text.length,
    ...rest,
    remarks: placeRemarks(part, remarks, options.words),
    unread: unread.map((one) => ({ ...one, start: start + one.start, end: start + one.end })),
  }
}

/** One walk over the text for all remarks, which are sorted. */
function placeRemarks(part: Part, remarks: readonly Remark[], words: boolean): readonly FoundRemark[] {
  let at: Stretch = part
  return remarks.map(({ suggestions, ...remark }) => {
    const offset = remark.start + part.start - at.start
    const place = placeIn(at, offset)
    at = { text: at.text.slice(offset), start: at.start + offset, ...place }
    return {
      ...remark,
      start: part.start + remark.start,
      end: part.start + remark.end,
      ...place,
      ...(words && { marked: part.text.slice(remark.start, remark.end) }),
      suggestions: words
        ? suggestions.map((suggestion) => ({
            ...suggestion,
            start: part.start + suggestion.start,
            end: part.start + suggestion.end,
          }))
        : [],
    }
  })
}
