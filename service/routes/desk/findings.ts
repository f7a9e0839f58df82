import { placeOf } from '../../../lexicon/source/paths.ts'
import type { Problem } from '../../../lexicon/source/problem.ts'
import type { Finding } from '../../desk/bench/draft.ts'

/** Problems of a whole lexicon as they are said beside one draft: those of other files name them. */
export function toFindings(problems: readonly Problem[], path: string): readonly Finding[] {
  return problems.map((problem): Finding => {
    const { field, item, says } = problem
    if (problem.path === path)
      return { ...(field && { field }), ...(item !== undefined && { item }), says, blocks: true }
    const place = placeOf(problem.path)
    const name = place?.kind === 'entry' ? place.id : (place?.name ?? problem.path)
    return {
      says: { en: `«${name}»: ${says.en}`, da: `»${name}«: ${says.da}` },
      blocks: true,
      about: problem.path,
    }
  })
}
