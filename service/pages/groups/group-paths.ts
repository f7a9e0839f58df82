import type { Language } from '../../../lexicon/engine/types.ts'
import { fill } from '../desk/desk-paths.ts'

/** Where each page of the learning groups is, below the base path. */
export const GROUPS = {
  list: { da: '/grupper', en: '/groups' },
  enter: { da: '/grupper/ind', en: '/groups/enter' },
  overview: { da: '/grupper/:group', en: '/groups/:group' },
  rounds: { da: '/grupper/:group/forloeb', en: '/groups/:group/rounds' },
  round: { da: '/grupper/:group/forloeb/:round', en: '/groups/:group/rounds/:round' },
  removeRound: { da: '/grupper/:group/forloeb/:round/slet', en: '/groups/:group/rounds/:round/delete' },
  propose: { da: '/grupper/:group/forloeb/:round/oenske', en: '/groups/:group/rounds/:round/wish' },
  meeting: { da: '/grupper/:group/moede', en: '/groups/:group/meeting' },
  sheet: { da: '/grupper/:group/ark', en: '/groups/:group/sheet' },
  csv: { da: '/grupper/:group/tal.csv', en: '/groups/:group/figures.csv' },
  lead: { da: '/grupper/:group/ledelse', en: '/groups/:group/lead' },
  name: { da: '/grupper/:group/ledelse/navn', en: '/groups/:group/lead/name' },
  codes: { da: '/grupper/:group/ledelse/koder', en: '/groups/:group/lead/codes' },
  merge: { da: '/grupper/:group/ledelse/sammenlaegning', en: '/groups/:group/lead/merge' },
  leave: { da: '/grupper/:group/forlad', en: '/groups/:group/leave' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>

/** The exercise, which is nobody's in particular. */
export const WORKSHOP = { da: '/oevelse', en: '/workshop' } as const

export type GroupPage = keyof typeof GROUPS

/** The address of a page with what fills it. */
export const groupPath = (
  page: GroupPage,
  language: Language,
  parts: Readonly<Record<string, string>> = {},
): string => fill(GROUPS[page][language], parts)
