/**
 * Kinds of notes whose purpose asks for words that elsewhere would close the picture: the law wants the limits
 * described. Every other note is `ordinary`.
 */
export const KINDS = ['pension', 'sanction', 'decision', 'health'] as const

export type Kind = (typeof KINDS)[number]
export type NoteKind = Kind | 'ordinary'

/** What is shown in notes of a kind: only what opens, or nothing. Without it, everything. */
export const MUTES = ['opens', 'none'] as const
export type Mute = (typeof MUTES)[number]

export type Muted = Readonly<Partial<Record<Kind, Mute>>>
