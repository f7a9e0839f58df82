import type { Analysis, Category, Remark } from '../../lexicon/engine/types.ts'
import type { Muted, NoteKind } from './kinds.ts'

/**
 * An entry that keeps silent for this writer: everywhere, or, with `kind`, in notes of that kind, where the writer has
 * said that its words are professionally necessary. Never anything of a text.
 */
export interface Silence {
  readonly entry: string
  readonly category: Category
  readonly kind?: NoteKind
}

/** What the writer and the workplace do not want shown. */
export interface Choice {
  readonly off: readonly Category[]
  readonly silences: readonly Silence[]
  readonly muted: Muted
}

/** The analysis without what is not to be shown in a note of this kind; the balance is that of what is left. */
export function chooseRemarks(analysis: Analysis, choice: Choice, kind: NoteKind): Analysis {
  const mute = kind === 'ordinary' ? undefined : choice.muted[kind]
  if (mute === 'none')
    return { ...analysis, remarks: [], balance: { deficit: 0, possibility: 0, missing: [] } }
  const remarks = analysis.remarks.filter(
    (remark) =>
      !choice.off.includes(remark.category) &&
      !(mute === 'opens' && remark.orientation === 'deficit') &&
      !choice.silences.some((silence) => isSilenced(remark, silence, kind)),
  )
  if (remarks.length === analysis.remarks.length && choice.off.length === 0) return analysis
  const deficit = remarks.filter(({ orientation }) => orientation === 'deficit').length
  // Who does not want to hear of goals does not want to hear that none is named either.
  const missing = analysis.balance.missing.filter((name) => name === 'voice' || !choice.off.includes(name))
  return { ...analysis, remarks, balance: { deficit, possibility: remarks.length - deficit, missing } }
}

/** The reader of spans gives every category an entry of its own, so that the id alone tells. */
function isSilenced({ entry }: Remark, silence: Silence, kind: NoteKind): boolean {
  return silence.entry === entry && (silence.kind === undefined || silence.kind === kind)
}
