import type { Forms } from './forms.ts'

/** Shortest word that is taken for another: shorter ones have too many real neighbours. */
const SHORTEST = 7
/** From so many letters on, a letter may be missing or too many; from so many, another may stand in its place. */
const LONG = 9
const VERY_LONG = 10
/** Endings inflect: what differs there is another form, not a slip. */
const ENDING = 3
const EDGES = 2 + ENDING
/** *Arbejdsdygtig*, *arbejdsudygtig*: the letter that turns a word into its opposite. */
const U = 117

/**
 * Finds the form that a word was meant to be: two letters changed places, a double letter is single or the other way
 * about, and in longer words one letter is missing, too many or another. The first two letters always stand
 * (*arbejdsdygtig* is no slip for *uarbejdsdygtig*), so do the last three. -1 where no form, or more than one, is that near.
 */
export function createSlips(forms: Forms): (word: string) => number {
  let index: Index | undefined
  return (word) => {
    const { length } = word
    if (length < SHORTEST) return -1
    // Built when first asked: it takes as long as reading some notes.
    const { start, list } = (index ??= indexForms(forms))
    const edges = edgesOf((at) => word.charCodeAt(at), length)
    let found = -1
    for (let wanted = length - 1; wanted <= length + 1; wanted++) {
      const slot = slotOf(edges, wanted)
      for (let i = start[slot]!; i < start[slot + 1]!; i++) {
        if (!isSlip(word, forms, list[i]!)) continue
        if (found >= 0) return -1
        found = list[i]!
      }
    }
    return found
  }
}

/** Forms that share their length, first two letters and last three, and some that do not: `list[start[s] … start[s + 1])`. */
interface Index {
  readonly start: Int32Array
  readonly list: Int32Array
}

const SLOTS = 1 << 16

function indexForms(forms: Forms): Index {
  const slots = new Int32Array(forms.count)
  const start = new Int32Array(SLOTS + 1)
  for (let form = 0; form < forms.count; form++) {
    const length = forms.lengthOf(form)
    const edges = edgesOf((at) => forms.unitAt(form, at), length)
    slots[form] = slotOf(edges, length)
    start[slots[form]! + 1]!++
  }
  for (let slot = 0; slot < SLOTS; slot++) start[slot + 1]! += start[slot]!
  const free = start.slice(0, SLOTS)
  const list = new Int32Array(forms.count)
  for (let form = 0; form < forms.count; form++) list[free[slots[form]!]!++] = form
  return { start, list }
}

/** Hash of the first two letters and the last three. */
function edgesOf(unitAt: (at: number) => number, length: number): number {
  let edges = 0
  for (let k = 0; k < EDGES; k++) edges = Math.imul(edges, 67) + unitAt(k < 2 ? k : length + k - EDGES)
  return edges
}

function slotOf(edges: number, length: number): number {
  const hash = Math.imul(edges + length, 0x9e3779b1)
  return hash >>> 16
}

function isSlip(word: string, forms: Forms, form: number): boolean {
  const length = forms.lengthOf(form)
  const most = Math.max(word.length, length)
  const least = Math.min(word.length, length)
  if (most - least > 1) return false
  let head = 0
  while (head < least && word.charCodeAt(head) === forms.unitAt(form, head)) head++
  if (head < 2 || most - head <= ENDING) return false
  let tail = 0
  while (
    tail < least - head &&
    word.charCodeAt(word.length - 1 - tail) === forms.unitAt(form, length - 1 - tail)
  )
    tail++
  if (tail < ENDING) return false
  const same = head + tail
  if (word.length === length) {
    if (same === most - 1) return most >= VERY_LONG
    return (
      same === most - 2 &&
      word.charCodeAt(head) === forms.unitAt(form, head + 1) &&
      word.charCodeAt(head + 1) === forms.unitAt(form, head)
    )
  }
  if (same < least) return false
  const at = (k: number): number => (word.length > length ? word.charCodeAt(k) : forms.unitAt(form, k))
  if (at(head) === U) return false
  return most > LONG || at(head) === at(head - 1) || at(head) === at(head + 1)
}
