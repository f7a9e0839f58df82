import type { Language } from '../../lexicon/engine/types.ts'
import type { NoteKind } from './kinds.ts'

/** Kinds of notes as one speaks of several: *in all your …*. */
export const KIND_NAMES: Readonly<Record<Language, Readonly<Record<NoteKind, string>>>> = {
  da: {
    ordinary: 'almindelige notater',
    pension: 'notater om pension og fleksjob',
    sanction: 'notater om sanktion og rådighed',
    decision: 'notater om afgørelser og klager',
    health: 'notater om helbred',
  },
  en: {
    ordinary: 'ordinary notes',
    pension: 'notes on pension and flex jobs',
    sanction: 'notes on sanctions and availability',
    decision: 'notes on decisions and appeals',
    health: 'notes on health',
  },
}
