import { STEP } from './compiled.ts'
import { endsHere, has, holds, mayBe, opensLine, reaches, type Search } from './search.ts'

/** An entry found in a sentence. Words are numbered within the sentence, stretches half-open. */
export interface Match {
  readonly variant: number
  readonly entry: number
  /** What is marked. */
  readonly from: number
  readonly to: number
  /** Everything that the pattern found. */
  readonly first: number
  readonly last: number
  /** For each step, the words it found: pairs, -1 where an optional word was absent. */
  readonly steps: readonly number[]
}

const { WORD, GAP, REST, START, END, NOT } = STEP

/** Step positions of the search under way; patterns are short. */
const MAX_STEPS = 64
let froms = new Int32Array(MAX_STEPS)
let tos = new Int32Array(MAX_STEPS)
/** Those of a search behind a NOT, which must not disturb the one it is part of. */
let otherFroms = new Int32Array(MAX_STEPS)
let otherTos = new Int32Array(MAX_STEPS)
let isAside = false

/**
 * Stage 2, one word: every variant that the word (or phrase) `[from, to)` with this signature anchors, searched
 * to the left and to the right within its clause.
 */
export function matchAnchors(
  search: Search,
  from: number,
  to: number,
  signature: number,
  found: Match[],
): void {
  const { tables } = search
  const { anchorStart, anchors, anchorWitnesses } = tables
  const { seen, begin } = tables.witnesses
  const end = anchorStart[signature + 1]!
  for (let a = anchorStart[signature]!; a < end; a++) {
    const left = anchorWitnesses[a * 2]!
    if (left >= 0 && (seen[left * 2]! < begin || seen[left * 2]! >= begin + from)) continue
    const right = anchorWitnesses[a * 2 + 1]!
    if (right >= 0 && seen[right * 2 + 1]! <= begin + to) continue
    const v = anchors[a]!
    if (tables.before[v]! >= 0 && !mayBe(search, from - 1, from, tables.before[v]!)) continue
    if (tables.after[v]! >= 0 && !mayBe(search, to, to + 1, tables.after[v]!)) continue
    const { steps, anchor, open, close, entry } = tables.variants[v]!
    froms[anchor] = from
    tos[anchor] = to
    if (!matchLeft(search, steps, anchor - 1, from, false)) continue
    if (!matchRight(search, steps, anchor + 1, to, false)) continue
    const count = steps.length / 3
    const positions: number[] = []
    for (let s = 0; s < count; s++) positions.push(froms[s]!, tos[s]!)
    const [markFrom, markTo] = stretch(positions, open, close)
    // An open end that nobody has written yet: «Borgers mål er».
    if (markFrom < 0) continue
    const [first, last] = stretch(positions, 0, count)
    found.push({ variant: v, entry, from: markFrom, to: markTo, first, last, steps: positions })
  }
}

/** The words that steps `[open, close)` found. */
export function stretch(
  positions: readonly number[],
  open: number,
  close: number,
): readonly [number, number] {
  let from = -1
  let to = -1
  for (let s = open; s < close; s++) {
    if (positions[s * 2]! < 0 || positions[s * 2 + 1]! <= positions[s * 2]!) continue
    if (from < 0) from = positions[s * 2]!
    to = positions[s * 2 + 1]!
  }
  return [from, to]
}

/** Steps from `step` on, the next word being `at`. */
function matchRight(
  search: Search,
  steps: readonly number[],
  step: number,
  at: number,
  gapped: boolean,
): boolean {
  if (step * 3 >= steps.length) return true
  const length = search.sentence.to - search.sentence.from
  const a = steps[step * 3 + 1]!
  switch (steps[step * 3]) {
    case WORD: {
      const found = wordsRight(search, steps, step, at, a, gapped)
      if (found) return true
      if ((steps[step * 3 + 2]! & 1) === 0) return false
      froms[step] = tos[step] = -1
      return matchRight(search, steps, step + 1, at, gapped)
    }
    case GAP:
    case REST: {
      const min = steps[step * 3] === GAP ? a : 0
      const max = steps[step * 3] === GAP ? steps[step * 3 + 2]! : length
      const final = steps[step * 3] === REST && step * 3 + 3 >= steps.length
      froms[step] = at
      let k = 0
      if (final) {
        while (at + k < length && holds(search, at + k)) k++
        tos[step] = at + k
        return true
      }
      for (; k <= max; k++) {
        if (k > 0 && (at + k - 1 >= length || !holds(search, at + k - 1))) return false
        if (k < min) continue
        tos[step] = at + k
        if (matchRight(search, steps, step + 1, at + k, k > 0)) {
          froms[step] = at
          tos[step] = at + k
          return true
        }
      }
      return false
    }
    case START:
      froms[step] = tos[step] = at
      return opensLine(search, at) && matchRight(search, steps, step + 1, at, gapped)
    case END:
      froms[step] = tos[step] = at
      return endsHere(search, at) && matchRight(search, steps, step + 1, at, gapped)
    case NOT:
      froms[step] = tos[step] = at
      return !follows(search, a, at) && matchRight(search, steps, step + 1, at, gapped)
    default:
      return false
  }
}

function wordsRight(
  search: Search,
  steps: readonly number[],
  step: number,
  at: number,
  element: number,
  gapped: boolean,
): boolean {
  const { reading, tables, sentence } = search
  const length = sentence.to - sentence.from
  if (at >= length || !reaches(search, at) || (gapped && !reaches(search, at))) return false
  const { phrases, phraseAt } = sentence
  for (let p = phraseAt[at]!; p < phraseAt[at + 1]!; p += 3) {
    if (!has(tables, phrases[p + 2]!, element)) continue
    if (matchRight(search, steps, step + 1, phrases[p + 1]!, false)) {
      froms[step] = at
      tos[step] = phrases[p + 1]!
      return true
    }
  }
  if (!has(tables, reading.signature[sentence.from + at]!, element)) return false
  if (!matchRight(search, steps, step + 1, at + 1, false)) return false
  froms[step] = at
  tos[step] = at + 1
  return true
}

/** Steps from `step` down, the word to the right being `at`. */
function matchLeft(
  search: Search,
  steps: readonly number[],
  step: number,
  at: number,
  gapped: boolean,
): boolean {
  if (step < 0) return true
  const a = steps[step * 3 + 1]!
  switch (steps[step * 3]) {
    case WORD: {
      if (wordsLeft(search, steps, step, at, a, gapped)) return true
      if ((steps[step * 3 + 2]! & 1) === 0) return false
      froms[step] = tos[step] = -1
      return matchLeft(search, steps, step - 1, at, gapped)
    }
    case GAP:
    case REST: {
      const min = steps[step * 3] === GAP ? a : 0
      const max = steps[step * 3] === GAP ? steps[step * 3 + 2]! : at
      for (let k = 0; k <= max; k++) {
        if (at - k < 0) return false
        // The first word of the gap may lie before a word that opens its clause; further ones may not.
        if (k === 1 && !(gapped ? holds(search, at) : reaches(search, at))) return false
        if (k > 1 && !holds(search, at - k + 1)) return false
        if (k < min) continue
        if (matchLeft(search, steps, step - 1, at - k, gapped || k > 0)) {
          froms[step] = at - k
          tos[step] = at
          return true
        }
      }
      return false
    }
    case START:
      froms[step] = tos[step] = at
      return opensLine(search, at) && matchLeft(search, steps, step - 1, at, gapped)
    case END:
      froms[step] = tos[step] = at
      return endsHere(search, at) && matchLeft(search, steps, step - 1, at, gapped)
    case NOT:
      froms[step] = tos[step] = at
      return !follows(search, a, at) && matchLeft(search, steps, step - 1, at, gapped)
    default:
      return false
  }
}

function wordsLeft(
  search: Search,
  steps: readonly number[],
  step: number,
  at: number,
  element: number,
  gapped: boolean,
): boolean {
  const { reading, tables, sentence } = search
  if (at <= 0) return false
  if (gapped ? !holds(search, at) : !reaches(search, at)) return false
  const { phrases, phraseEnding, phraseBefore } = sentence
  for (let p = phraseEnding[at]!; p >= 0; p = phraseBefore[p]!) {
    if (!has(tables, phrases[p + 2]!, element)) continue
    if (matchLeft(search, steps, step - 1, phrases[p]!, false)) {
      froms[step] = phrases[p]!
      tos[step] = at
      return true
    }
  }
  if (!has(tables, reading.signature[sentence.from + at - 1]!, element)) return false
  if (!matchLeft(search, steps, step - 1, at - 1, false)) return false
  froms[step] = at - 1
  tos[step] = at
  return true
}

/** Whether one of the programs behind a NOT matches at `at`. What it finds where is of no interest. */
function follows(search: Search, not: number, at: number): boolean {
  const outermost = !isAside
  if (outermost) turnAside()
  let found = false
  for (const steps of search.tables.lexicon.nots[not]!) {
    found = matchRight(search, steps, 0, at, false)
    if (found) break
  }
  if (outermost) turnAside()
  return found
}

/** Keeps the positions of the search under way from being written over, or goes back to them. */
function turnAside(): void {
  isAside = !isAside
  ;[froms, otherFroms] = [otherFroms, froms]
  ;[tos, otherTos] = [otherTos, tos]
}
