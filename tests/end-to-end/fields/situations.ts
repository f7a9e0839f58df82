import { ALONE } from './alone.ts'
import { MOVING } from './moving.ts'
import type { Situation } from './situation.ts'
import { WRITING } from './writing.ts'

/** All that happens to fields. */
export const SITUATIONS: readonly Situation[] = [...MOVING, ...WRITING, ...ALONE]
