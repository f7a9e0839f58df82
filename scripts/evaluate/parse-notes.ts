import { CATEGORY_IDS } from './category-ids.ts'
import type { Language } from '../../lexicon/engine/types.ts'
import type { Mark, MarkOrientation, Note } from './note.ts'

/** Something in an annotated file that could not be understood. */
export interface AnnotationProblem {
  readonly file: string
  /** 1-based. */
  readonly line: number
  readonly message: string
}

export interface ParsedNotes {
  readonly notes: readonly Note[]
  readonly problems: readonly AnnotationProblem[]
}

const ORIENTATIONS: Readonly<Record<string, MarkOrientation>> = { D: 'deficit', P: 'possibility', N: 'trap' }
const HEADING = /^### +(\S+) +\| +(da|en) +\| +(\S.*?) *$/
/** An opening with its kind, any other opening, or a closing. */
const PIECE = /\{\{(?:([A-Z])\.([a-z-]+)\|)?|\}\}/g

/**
 * Reads notes in the annotation guide's inline form: a heading `### id | language | genre`, then the note with marks
 * such as `{{D.label|doven}}`. A note with a problem is left out of `notes`; the rest can still be used.
 */
export function parseNotes(file: string, source: string): ParsedNotes {
  const notes: Note[] = []
  const problems: AnnotationProblem[] = []
  const seen = new Set<string>()
  const lines = source.replaceAll('\r\n', '\n').split('\n')
  const starts = lines.flatMap((line, i) => (line.startsWith('###') ? [i] : []))
  const first = starts[0] ?? lines.length
  lines.slice(0, first).forEach((line, i) => {
    if (line.trim()) problems.push({ file, line: i + 1, message: 'There is text before the first heading.' })
  })
  starts.forEach((start, i) => {
    const say = (line: number, message: string) => problems.push({ file, line: line + 1, message })
    const before = problems.length
    const heading = HEADING.exec(lines[start]!)
    if (!heading) return say(start, 'A heading is written "### id | da | genre", with da or en.')
    const [, id, language, genre] = heading as unknown as [string, string, Language, string]
    if (seen.has(id)) say(start, `The id ${id} is used twice.`)
    seen.add(id)
    const body = trimLines(lines, start + 1, starts[i + 1] ?? lines.length)
    if (body.text === '') return say(start, `The note ${id} is empty.`)
    const { text, marks } = readMarks(body.text, (offset, message) =>
      say(body.from + body.text.slice(0, offset).split('\n').length - 1, message),
    )
    if (problems.length === before) notes.push({ id, language, genre, text, marks })
  })
  return { notes, problems }
}

function trimLines(lines: readonly string[], from: number, to: number): { from: number; text: string } {
  while (from < to && !lines[from]!.trim()) from++
  while (to > from && !lines[to - 1]!.trim()) to--
  return { from, text: lines.slice(from, to).join('\n').trimEnd() }
}

function readMarks(
  body: string,
  say: (offset: number, message: string) => void,
): { text: string; marks: readonly Mark[] } {
  const marks: Mark[] = []
  let text = ''
  let read = 0
  let open: { offset: number; start: number; kind: string; category: string } | undefined
  for (const piece of body.matchAll(PIECE)) {
    text += body.slice(read, piece.index)
    read = piece.index + piece[0].length
    if (piece[0] !== '}}') {
      if (open) say(piece.index, 'A mark begins inside another one; marks never nest.')
      const [, kind = '', category = ''] = piece
      open = { offset: piece.index, start: text.length, kind, category }
      continue
    }
    if (!open) {
      say(piece.index, 'A mark ends here that did not begin.')
      continue
    }
    const mark = toMark(open, text, (message) => say(open!.offset, message))
    if (mark) marks.push(mark)
    open = undefined
  }
  if (open) say(open.offset, 'This mark has no end.')
  return { text: text + body.slice(read), marks }
}

function toMark(
  { start, kind, category }: { start: number; kind: string; category: string },
  text: string,
  say: (message: string) => void,
): Mark | undefined {
  const orientation = ORIENTATIONS[kind]
  if (!orientation) return void say('A mark is written {{D.label|…}}, with D, P or N and a category.')
  if (!CATEGORY_IDS[orientation].has(category))
    return void say(
      `"${category}" is no category of ${kind}. It has: ${[...CATEGORY_IDS[orientation]].join(', ')}.`,
    )
  const inside = text.slice(start)
  if (inside.trim() === '') return void say('A mark is empty.')
  if (inside !== inside.trim()) return void say('A mark begins or ends with a space; leave spaces outside.')
  return { start, end: text.length, orientation, category: category as Mark['category'] }
}
