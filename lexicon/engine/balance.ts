import type { Balance, Category, Language, Missing, Remark } from './types.ts'
import { isCall, type Signs } from './weighing/signs.ts'

/** Below this many words a note owes nobody a goal. */
const SHORT = 50
/** One phrase that closes may slip from anyone's pen; from so many on the note leans. */
const LEANS = 2
/** From so many on, conditions would say more than what was closed. */
const CLOSES = 3
/** From so many on it weighs that the citizen is not heard at all. */
const SILENCES = 4
/** Who is asked more than this is being examined. */
const MOST = 2
/** So many references to the law make a note formal. */
const STATUTORY = 4

/** What is weighed. */
export interface Note {
  readonly text: string
  readonly language: Language
  /** Number of its words. */
  readonly words: number
  /** Only asked of notes that lean. */
  readonly readSigns: () => Signs
}

/**
 * The note as a whole: how much closes and opens, and what a reader would still look for. Nothing is looked for in
 * notes that hardly close anything, are short or follow a form of their own, and in others only what is there in no
 * words at all; a note of a call or of a night owes nobody a goal.
 */
export function weigh(remarks: readonly Remark[], note: Note): Balance {
  const deficit = remarks.filter(({ orientation }) => orientation === 'deficit').length
  const missing = note.words >= SHORT && deficit >= LEANS ? findMissing(remarks, deficit, note) : []
  return { deficit, possibility: remarks.length - deficit, missing }
}

function findMissing(
  remarks: readonly Remark[],
  deficit: number,
  { text, language, readSigns }: Note,
): readonly Missing[] {
  const signs = readSigns()
  // What costs least is asked first: signs of a whole note are read when they are asked for.
  const has = (category: Category & keyof Signs) =>
    remarks.some((remark) => remark.category === category) || signs[category]
  const isFull = !isCall(text, language)
  const leans = deficit * 2 >= remarks.length
  const missing: Missing[] = []
  if (isFull && !has('goal')) missing.push('goal')
  if (!has('step')) missing.push('step')
  if (isFull && leans && deficit >= CLOSES && !has('condition')) missing.push('condition')
  if (isFull && deficit >= SILENCES && !has('goal') && !signs.voice) missing.push('voice')
  if (missing.length === 0 || signs.formal || signs.statutory >= STATUTORY) return []
  return missing.slice(0, MOST)
}
