import type { Reading } from './reading.ts'
import type { Sentence } from './sentence.ts'
import type { Tables } from './tables.ts'

// Of all sentences, whoever takes them apart: tables are shared.
let serials = 0
const nextSerial = (): number => (serials = (serials + 1) | 0) || nextSerial()

/** Notes which words that patterns cannot do without a sentence holds, see `Witnesses`. */
export function noteWitnesses(reading: Reading, { witnesses }: Tables, sentence: Sentence): void {
  const { from, to, phrases } = sentence
  const { start, list, seen } = witnesses
  const serial = (sentence.serial = nextSerial())
  for (let t = from; t < to; t++) {
    const signature = reading.signature[t]!
    for (let w = start[signature]!; w < start[signature + 1]!; w++) seen[list[w]!] = serial
  }
  for (let p = 2; p < phrases.length; p += 3) {
    const signature = phrases[p]!
    for (let w = start[signature]!; w < start[signature + 1]!; w++) seen[list[w]!] = serial
  }
}
