import type { AnalyseNote } from '../../service/analyse-note.ts'
import type { Analysis, Language, Remark } from '../../lexicon/engine/types.ts'
import { placeIn, type Stretch } from './stretch.ts'

/** A remark with its place in the file: offsets, line and column count over the whole file. */
export interface FoundRemark extends Remark {
  readonly line: number
  readonly column: number
  readonly marked: string
}

/** What was found in a stretch of a file. */
export interface Found extends Omit<Analysis, 'remarks'> {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly remarks: readonly FoundRemark[]
}

/** Reads a stretch and says everything by its place in the file. */
export async function findIn(
  file: string,
  stretch: Stretch,
  analyse: AnalyseNote,
  language: Language | undefined,
): Promise<Found> {
  const { text, start } = stretch
  const { remarks, unread, ...rest } = await analyse(text, language && { language })
  return {
    file,
    start,
    end: start + text.length,
    ...rest,
    remarks: placeRemarks(stretch, remarks),
    unread: unread.map((part) => ({ ...part, start: start + part.start, end: start + part.end })),
  }
}

/** One walk over the text for all remarks, which are sorted. */
function placeRemarks(stretch: Stretch, remarks: readonly Remark[]): readonly FoundRemark[] {
  let at: Stretch = stretch
  return remarks.map((remark) => {
    const offset = remark.start + stretch.start - at.start
    const place = placeIn(at, offset)
    at = { text: at.text.slice(offset), start: at.start + offset, ...place }
    return {
      ...remark,
      start: stretch.start + remark.start,
      end: stretch.start + remark.end,
      ...place,
      marked: stretch.text.slice(remark.start, remark.end),
      suggestions: remark.suggestions.map((suggestion) => ({
        ...suggestion,
        start: stretch.start + suggestion.start,
        end: stretch.start + suggestion.end,
      })),
    }
  })
}
