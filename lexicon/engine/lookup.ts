import { hashRange, LOWER } from './characters.ts'

/** Bits of a slot that hold the number of a form, plus one; the others hold part of its hash. */
const FORM_BITS = 20
const FORM = (1 << FORM_BITS) - 1

/**
 * The number of a form, -1 for none; `hash` is that of `text[from, to)` in small letters. Open addressing; a hit is
 * verified unit by unit, so nothing is found that is not there. One number a slot keeps the table close together.
 *
 * @throws {RangeError} when there are more than a million forms.
 */
export function createLookup(
  forms: readonly string[],
): (text: string, from: number, to: number, hash: number) => number {
  if (forms.length >= FORM) throw new RangeError('A lexicon holds at most a million forms.')
  let size = 64
  while (size < forms.length * 2) size *= 2
  const mask = size - 1
  const slots = new Int32Array(size)
  const start = new Int32Array(forms.length + 1)
  forms.forEach((form, i) => (start[i + 1] = start[i]! + form.length))
  const pool = new Uint16Array(start[forms.length]!)
  forms.forEach((form, i) => {
    for (let k = 0; k < form.length; k++) pool[start[i]! + k] = form.charCodeAt(k)
    const hash = hashRange(form, 0, form.length)
    let slot = hash & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = (hash & ~FORM) | (i + 1)
  })
  return (text, from, to, hash) => {
    const length = to - from
    const tag = hash & ~FORM
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const value = slots[slot]!
      if (value === 0) return -1
      if ((value & ~FORM) !== tag) continue
      const form = (value & FORM) - 1
      const at = start[form]!
      if (start[form + 1]! - at !== length) continue
      let k = 0
      while (k < length && pool[at + k] === LOWER[text.charCodeAt(from + k)]) k++
      if (k === length) return form
    }
  }
}
