import { findCut } from './cut.ts'

/** A piece of a file that is read at once: a small file whole, a large one in parts. */
export interface Stretch {
  readonly text: string
  /** UTF-16 code units of the file before it. */
  readonly start: number
  /** Of its first character, from 1. */
  readonly line: number
  readonly column: number
}

/** Large enough that nearly every note is read whole, as the service would, small enough to forget. */
const MOST = 65_536

/** Cuts a stream of text into stretches of at most `most` UTF-16 code units; holds no more than two of them. */
export async function* cutIntoStretches(parts: AsyncIterable<string>, most = MOST): AsyncGenerator<Stretch> {
  let waiting: Stretch = { text: '', start: 0, line: 1, column: 1 }
  for await (const part of parts) {
    waiting = { ...waiting, text: waiting.text + part }
    while (waiting.text.length > most) {
      const [first, rest] = cutAt(waiting, findCut(waiting.text, most))
      yield first
      waiting = rest
    }
  }
  if (waiting.text) yield waiting
}

/** The same for text that is there as a whole. */
export function* cutText(text: string, most = MOST): Generator<Stretch> {
  let waiting: Stretch = { text, start: 0, line: 1, column: 1 }
  while (waiting.text.length > most) {
    const [first, rest] = cutAt(waiting, findCut(waiting.text, most))
    yield first
    waiting = rest
  }
  if (waiting.text) yield waiting
}

function cutAt(stretch: Stretch, length: number): readonly [first: Stretch, rest: Stretch] {
  const { text, start } = stretch
  return [
    { ...stretch, text: text.slice(0, length) },
    { text: text.slice(length), start: start + length, ...placeIn(stretch, length) },
  ]
}

/** Line and column, from 1, of an offset in a stretch. */
export function placeIn(
  stretch: Stretch,
  offset: number,
): { readonly line: number; readonly column: number } {
  const { text } = stretch
  let { line } = stretch
  let lineStart = 1 - stretch.column
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++
    lineStart = at + 1
  }
  return { line, column: offset - lineStart + 1 }
}
