import type { DeficitCategory, PossibilityCategory } from '../../lexicon/engine/types.ts'
import { TRAPS, type MarkOrientation } from './note.ts'

/** Written as records so that the compiler says when a category is missing. */
const DEFICIT: Readonly<Record<DeficitCategory, true>> = {
  label: true,
  prognosis: true,
  incapacity: true,
  lack: true,
  resistance: true,
  burden: true,
  doubt: true,
  absolute: true,
}
const POSSIBILITY: Readonly<Record<PossibilityCategory, true>> = {
  strength: true,
  goal: true,
  step: true,
  condition: true,
  progress: true,
  belief: true,
  support: true,
}

/** The categories that marks of each orientation may have, in the order of the annotation guide. */
export const CATEGORY_IDS: Readonly<Record<MarkOrientation, ReadonlySet<string>>> = {
  deficit: new Set(Object.keys(DEFICIT)),
  possibility: new Set(Object.keys(POSSIBILITY)),
  trap: new Set(TRAPS),
}
