import type { Language } from '../../../lexicon/engine/types.ts'

export interface Subject {
  readonly id: string
  readonly name: string
  readonly language: Language
  readonly group: 'floor' | 'tiltro' | 'peer'
  readonly module: string
  readonly make: string
  readonly grows?: number
  readonly remembers?: boolean
}

export const SUBJECTS: readonly Subject[]
