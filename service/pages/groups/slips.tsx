import { LEAD_TEXTS } from '../texts/groups/groups.ts'
import { numberIn } from './block-names.ts'
import { groupPath } from './group-paths.ts'
import type { LeadProps } from './lead.tsx'

/** Codes that were just made, as slips that say what to do with them: nobody else can say it, once they lie on a table. */
export function Slips(props: LeadProps & { readonly fresh: NonNullable<LeadProps['fresh']> }) {
  const { texts, address, standing, fresh } = props
  const { language } = texts
  const { codes } = LEAD_TEXTS[language]
  const to = fresh.purpose === 'join' ? address : address + groupPath('list', language)
  const week = numberIn(fresh.expiresWeek)
  return (
    <section class="fresh" role="status">
      <p class="no-print">
        <strong>{codes.fresh}</strong> {codes.until(week)}
      </p>
      <p class="do no-print">
        <button type="button" id="print" hidden>
          {codes.print}
        </button>
      </p>
      <ul class="plain slips">
        {fresh.codes.map((code) => (
          <li>
            <strong>{standing.group.name}</strong>
            <code>{code}</code>
            <p class="small">{codes.slips[fresh.purpose](to)}</p>
            <p class="small">{codes.slipUntil(week)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
