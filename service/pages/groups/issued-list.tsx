import type { Language } from '../../../lexicon/engine/types.ts'
import type { IssuedCodes } from '../../store/codes.ts'
import { LEAD_TEXTS } from '../texts/groups/groups.ts'
import { numberIn } from './block-names.ts'

interface IssuedListProps {
  readonly issued: readonly IssuedCodes[]
  readonly language: Language
  /** Where the codes of a purpose are withdrawn, for whoever may. */
  readonly withdraw?: string
}

/** How many codes there are, for everybody in the group to see. */
export function IssuedList({ issued, language, withdraw }: IssuedListProps) {
  const { codes } = LEAD_TEXTS[language]
  return (
    <>
      <h3>{codes.issued}</h3>
      {issued.length === 0 && <p class="small">{codes.none}</p>}
      <ul class="plain issued">
        {issued.map(({ purpose, expiresWeek, count }) => (
          <li>
            <span>{codes.issuedLine(count, codes.purposes[purpose], numberIn(expiresWeek))}</span>
            {withdraw !== undefined && (
              <form method="post" action={withdraw}>
                <input type="hidden" name="withdraw" value={purpose} />
                <button
                  type="submit"
                  class="quiet"
                  aria-label={`${codes.withdraw}: ${codes.purposes[purpose]}`}
                >
                  {codes.withdraw}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      <p class="small">{codes.everyone}</p>
    </>
  )
}
