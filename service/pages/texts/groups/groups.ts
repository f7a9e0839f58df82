import type { Language } from '../../../../lexicon/engine/types.ts'
import { DANISH, type GroupTexts } from './danish.ts'
import { ENGLISH } from './english.ts'
import { LEAD_DANISH, type LeadTexts } from './lead-danish.ts'
import { LEAD_ENGLISH } from './lead-english.ts'
import { ROUNDS_DANISH, type RoundTexts } from './rounds-danish.ts'
import { ROUNDS_ENGLISH } from './rounds-english.ts'

export type { GroupTexts, RoundTexts }

export const GROUP_TEXTS: Readonly<Record<Language, GroupTexts>> = { da: DANISH, en: ENGLISH }

export const ROUND_TEXTS: Readonly<Record<Language, RoundTexts>> = { da: ROUNDS_DANISH, en: ROUNDS_ENGLISH }

export const LEAD_TEXTS: Readonly<Record<Language, LeadTexts>> = { da: LEAD_DANISH, en: LEAD_ENGLISH }
