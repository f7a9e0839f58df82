import type { Language } from '../../../../lexicon/engine/types.ts'
import { DANISH, type GroupTexts } from './danish.ts'
import { ENGLISH } from './english.ts'

export type { GroupTexts }

export const GROUP_TEXTS: Readonly<Record<Language, GroupTexts>> = { da: DANISH, en: ENGLISH }
