import { ALONE } from './alone.ts'
import { MOVING } from './moving.ts'
import type { Situation } from './situation.ts'
import { WRITING } from './writing.ts'

/** All that happens to fields. */
export const SITUATIONS: readonly Situation[] = [...MOVING, ...WRITING, ...ALONE]

/** Tried with every change, and with the long tests. */
export const SITUATIONS_IN_SHORT = SITUATIONS.filter(({ isLong }) => !isLong)
export const SITUATIONS_AT_LENGTH = SITUATIONS.filter(({ isLong }) => isLong)
