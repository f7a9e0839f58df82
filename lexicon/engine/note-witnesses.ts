import type { Reading } from './reading.ts'
import type { Sentence } from './sentence.ts'
import type { Tables } from './tables.ts'

/** Words counted before all that was noted is wiped out and counting begins anew. */
const MOST = 2 ** 30

/** Notes where the words that patterns cannot do without stand in a sentence, see `Witnesses`. */
export function noteWitnesses(
  reading: Reading,
  { witnesses }: Tables,
  { from, to, phrases }: Sentence,
): void {
  const { start, list, seen } = witnesses
  if (witnesses.next > MOST) {
    seen.fill(0)
    witnesses.next = 1
  }
  const begin = (witnesses.begin = witnesses.next)
  witnesses.next += to - from + 1
  for (let t = from, at = begin; t < to; t++, at++) {
    const signature = reading.signature[t]!
    const end = start[signature + 1]!
    for (let i = start[signature]!; i < end; i++) {
      const w = list[i]! * 2
      if (seen[w]! < begin) seen[w] = at
      seen[w + 1] = at + 1
    }
  }
  for (let p = 0; p < phrases.length; p += 3) {
    const [first, after] = [begin + phrases[p]!, begin + phrases[p + 1]!]
    const signature = phrases[p + 2]!
    const end = start[signature + 1]!
    for (let i = start[signature]!; i < end; i++) {
      const w = list[i]! * 2
      if (seen[w]! < begin || seen[w]! > first) seen[w] = first
      if (seen[w + 1]! < after) seen[w + 1] = after
    }
  }
}
