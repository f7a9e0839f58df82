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
  let waiting = ''
  let place = { start: 0, line: 1, column: 1 }
  const take = (length: number): Stretch => {
    const stretch = { ...place, text: waiting.slice(0, length) }
    waiting = waiting.slice(length)
    place = { start: place.start + length, ...placeIn(stretch, length) }
    return stretch
  }
  for await (const part of parts) {
    waiting += part
    while (waiting.length > most) yield take(findCut(waiting, most))
  }
  if (waiting) yield take(waiting.length)
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
