import { CATEGORY_ORDER } from '../../../lexicon/engine/categories.ts'
import type { Language } from '../../../lexicon/engine/types.ts'
import { nameEntry } from '../../groups/name-entry.ts'
import type { RoundContent } from '../../groups/round.ts'
import { ROUND_TEXTS } from '../texts/groups/groups.ts'
import { weeksIn } from './block-names.ts'
import type { CategoryNames } from './charts/draw-group.ts'

export interface PlanProps {
  readonly round: RoundContent
  readonly language: Language
  readonly categories: CategoryNames
  /** Entries that the group meets, by id. */
  readonly entries: readonly string[]
  /** Blocks that an experiment may begin with. */
  readonly blocks: readonly number[]
  /** Its first block is closed: what the figures follow stays as it is. */
  readonly isSettled: boolean
}

/** What the figures follow, and when. */
export function Plan({ round, language, categories, entries, blocks, isSettled }: PlanProps) {
  const words = ROUND_TEXTS[language]
  const { measures } = words
  const own = round.measure.startsWith('entry:') ? [round.measure.slice('entry:'.length)] : []
  const options: readonly (readonly [string, string])[] = [
    ['', words.noMeasure],
    ['opens', measures.opens],
    ['rewritten', measures.rewritten],
    ...CATEGORY_ORDER.map((id) => [`category:${id}`, measures.category(categories[id])] as const),
    ...[...new Set([...own, ...entries])].map(
      (id) => [`entry:${id}`, measures.entry(nameEntry(id))] as const,
    ),
  ]
  const starts = [...new Set([...(round.block === null ? [] : [round.block]), ...blocks])].sort(
    (a, b) => a - b,
  )
  return (
    <fieldset class="plan" disabled={isSettled}>
      <label>
        <span>{words.measure}</span>
        <select name="measure" autocomplete="off">
          {options.map(([value, name]) => (
            <option value={value} selected={round.measure === value}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.block}</span>
        <select name="block" autocomplete="off">
          <option value="">{words.noBlock}</option>
          {starts.map((block) => (
            <option value={String(block)} selected={round.block === block}>
              {weeksIn(block, language, true)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.blocks}</span>
        <select name="blocks" autocomplete="off">
          {[1, 2].map((count) => (
            <option value={String(count)} selected={round.blocks === count}>
              {words.length[count]}
            </option>
          ))}
        </select>
      </label>
      <p class="small">{words.snap}</p>
    </fieldset>
  )
}
