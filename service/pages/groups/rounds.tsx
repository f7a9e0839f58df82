import { STEPS, type Round } from '../../groups/round.ts'
import { ROUND_TEXTS } from '../texts/groups/groups.ts'
import { numberIn, weeksIn, yearIn } from './block-names.ts'
import { GroupLayout, type GroupProps } from './group-layout.tsx'
import { groupPath } from './group-paths.ts'

export interface StoredRound {
  readonly id: string
  /** ISO week. */
  readonly madeWeek: string
  readonly round: Round
}

/** All rounds of a group, latest first. */
export function Rounds(props: GroupProps & { readonly rounds: readonly StoredRound[] }) {
  const { texts, base, standing, rounds } = props
  const { language } = texts
  const words = ROUND_TEXTS[language]
  const group = standing.group.id
  return (
    <GroupLayout {...props} at="rounds" title={words.heading}>
      <div class="head">
        <div>
          <h1>{words.heading}</h1>
          <p class="lead">{words.lead}</p>
        </div>
        <form method="post" action={base + groupPath('rounds', language, { group })}>
          <button type="submit" class="button">
            {words.begin}
          </button>
        </form>
      </div>
      {rounds.length === 0 && <p class="empty">{words.none}</p>}
      <ul class="plain group-list">
        {rounds.map(({ id, madeWeek, round }) => (
          <li>
            <a href={base + groupPath('round', language, { group, round: id })}>
              {round.title || words.unnamed}
            </a>
            <p class="small">
              {round.block === null
                ? words.since(numberIn(madeWeek), yearIn(madeWeek))
                : weeksIn(round.block, language, true)}{' '}
              · {words.steps[round.step].name} ({STEPS.indexOf(round.step) + 1}/{STEPS.length})
            </p>
            {(round.keep || round.wonder) && <p class="excerpt">{round.keep || round.wonder}</p>}
          </li>
        ))}
      </ul>
    </GroupLayout>
  )
}
