import type { Tables } from '../tables.ts'
import { cut, type Opening } from './cut.ts'
import type { Difference } from './difference.ts'
import type { Stretch, StretchReader } from './stretch.ts'

const BEGINNING: Opening = { isInline: false, isOdd: false }

/** A text in stretches, each of which reads the same by itself. */
export function readStretches(
  text: string,
  layers: readonly Tables[],
  reader: StretchReader,
): readonly Stretch[] {
  return readFrom(text, 0, BEGINNING, layers, reader, () => undefined)
}

/**
 * The same for a text that was another `length` before: what neither changed nor stands beside a change is taken
 * over. The answer is that of `readStretches`.
 */
export function rereadStretches(
  text: string,
  length: number,
  same: Difference,
  stretches: readonly Stretch[],
  layers: readonly Tables[],
  reader: StretchReader,
): readonly Stretch[] {
  let changed = 0
  let start = 0
  while (changed + 1 < stretches.length && start + stretches[changed]!.length <= same.before)
    start += stretches[changed++]!.length
  // Whether a stretch may begin where it does is told by its first words: the one before the change may end elsewhere.
  if (changed > 0) start -= stretches[--changed]!.length
  const kept = stretches.slice(0, changed)

  // Where the old ones begin, in the new text.
  const moved = text.length - length
  const isSame = text.length - same.after
  let next = changed
  let begins = start + moved
  const restFrom = (at: number, { isInline, isOdd }: Opening): readonly Stretch[] | undefined => {
    if (at < isSame) return undefined
    while (next < stretches.length && begins < at) begins += stretches[next++]!.length
    const old = stretches[next]
    return begins === at && old && old.isInline === isInline && old.isOdd === isOdd
      ? stretches.slice(next)
      : undefined
  }
  const opening = stretches[changed] ?? BEGINNING
  return [...kept, ...readFrom(text, start, opening, layers, reader, restFrom)]
}

/** @param restFrom - the stretches from an offset on, where they are known */
function readFrom(
  text: string,
  from: number,
  opening: Opening,
  layers: readonly Tables[],
  reader: StretchReader,
  restFrom: (at: number, opening: Opening) => readonly Stretch[] | undefined,
): readonly Stretch[] {
  const read: Stretch[] = []
  let start = from
  let { isInline, isOdd } = opening
  while (start < text.length) {
    const { end, next } = cut(text, start, { isInline, isOdd }, layers)
    read.push(reader.read(text.slice(start, end), { isInline, isOdd }))
    const rest = end < text.length ? restFrom(end, next) : undefined
    if (rest) return [...read, ...rest]
    start = end
    ;({ isInline, isOdd } = next)
  }
  return read
}
