import { HASH_FACTOR, HASH_START, LOWER } from '../characters.ts'

/** Bits of a slot that hold the number of a form, plus one; the others hold part of its hash. */
const FORM_BITS = 20
const FORM = (1 << FORM_BITS) - 1

/** All known forms, found by hash. Open addressing; a hit is verified unit by unit, so nothing is found that is not there. */
export interface Forms {
  readonly count: number
  /** Number of a form, -1 for none; `hash` is that of `text[from, to)` in small letters. */
  readonly find: (text: string, from: number, to: number, hash: number) => number
  readonly textOf: (form: number) => string
  readonly lengthOf: (form: number) => number
  readonly unitAt: (form: number, at: number) => number
}

export interface FormMaker {
  /** Tells which base the next forms are made from: `text[from, to)`. */
  readonly begin: (text: string, from: number, to: number) => void
  /** Number of the base less `strip` units, plus an ending. A new number is the count of forms before. */
  readonly make: (strip: number, ending: string) => number
  readonly finish: () => Forms
}

/**
 * @param most more forms will never be asked for.
 * @throws {RangeError} when that is more than a million.
 */
export function createFormMaker(most: number): FormMaker {
  if (most >= FORM) throw new RangeError('A lexicon holds at most a million forms.')
  let size = 64
  while (size < most * 1.5) size *= 2
  const mask = size - 1
  const slots = new Int32Array(size)
  const start = new Int32Array(most + 1)
  let pool = new Uint16Array(most * 10 + 256)
  let count = 0
  // Hash of each beginning of the base at hand.
  const hashes = new Int32Array(256)
  let base = ''
  let at = 0
  let length = 0

  return {
    begin(text, from, to) {
      base = text
      at = from
      length = Math.min(to - from, hashes.length - 1)
      let hash = HASH_START
      hashes[0] = hash
      for (let i = 0; i < length; i++) {
        hash = Math.imul(hash ^ text.charCodeAt(from + i), HASH_FACTOR)
        hashes[i + 1] = hash
      }
    },
    make(strip, ending) {
      const kept = Math.max(0, length - strip)
      const from = start[count]!
      const to = from + kept + ending.length
      if (to > pool.length) pool = widen(pool, to)
      let hash = hashes[kept]!
      for (let i = 0; i < kept; i++) pool[from + i] = base.charCodeAt(at + i)
      for (let i = 0; i < ending.length; i++) {
        const unit = ending.charCodeAt(i)
        pool[from + kept + i] = unit
        hash = Math.imul(hash ^ unit, HASH_FACTOR)
      }
      hash |= 0
      const tag = hash & ~FORM
      let slot = hash & mask
      for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
        const value = slots[slot]!
        if ((value & ~FORM) === tag && isSame(pool, start, (value & FORM) - 1, from, to))
          return (value & FORM) - 1
      }
      slots[slot] = tag | (count + 1)
      start[++count] = to
      return count - 1
    },
    finish() {
      const units = pool.slice(0, start[count])
      const starts = start.slice(0, count + 1)
      return {
        count,
        find: (text, from, to, hash) => {
          const wanted = to - from
          const tag = hash & ~FORM
          for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
            const value = slots[slot]!
            if (value === 0) return -1
            if ((value & ~FORM) !== tag) continue
            const form = (value & FORM) - 1
            const first = starts[form]!
            if (starts[form + 1]! - first !== wanted) continue
            let k = 0
            while (k < wanted && units[first + k] === LOWER[text.charCodeAt(from + k)]) k++
            if (k === wanted) return form
          }
        },
        textOf: (form) => String.fromCharCode(...units.subarray(starts[form], starts[form + 1])),
        lengthOf: (form) => starts[form + 1]! - starts[form]!,
        unitAt: (form, at) => units[starts[form]! + at] ?? 0,
      }
    },
  }
}

function widen(pool: Uint16Array<ArrayBuffer>, least: number): Uint16Array<ArrayBuffer> {
  const wider = new Uint16Array(Math.max(pool.length * 2, least))
  wider.set(pool)
  return wider
}

function isSame(pool: Uint16Array, start: Int32Array, form: number, from: number, to: number): boolean {
  const first = start[form]!
  if (start[form + 1]! - first !== to - from) return false
  for (let i = 0; i < to - from; i++) if (pool[first + i] !== pool[from + i]) return false
  return true
}
