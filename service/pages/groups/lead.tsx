import type { FreshCodes } from '../../groups/issue-codes.ts'
import type { CodePurpose, IssuedCodes } from '../../store/codes.ts'
import type { Group } from '../../store/groups.ts'
import { LEAD_TEXTS } from '../texts/groups/groups.ts'
import { GroupLayout, type GroupProps } from './group-layout.tsx'
import { groupPath } from './group-paths.ts'
import { IssuedList } from './issued-list.tsx'
import { Slips } from './slips.tsx'

export interface LeadProps extends GroupProps {
  readonly issued: readonly IssuedCodes[]
  /** Other groups that the same person leads. */
  readonly others: readonly Group[]
  /** Codes that were just made: shown this once. */
  readonly fresh?: FreshCodes & { readonly purpose: CodePurpose }
  /** Where people find the service, without `/` at its end. */
  readonly address: string
  readonly says?: string
}

/** What a facilitator does with a group, and what an admin may do with any. */
export function Lead(props: LeadProps) {
  const { texts, base, standing, fresh, says } = props
  const { language } = texts
  const words = LEAD_TEXTS[language]
  const { group, relation } = standing
  const leads = relation === 'facilitator'
  return (
    <GroupLayout
      {...props}
      at="lead"
      title={words.heading}
      {...(says && { notice: says })}
      {...(fresh && { script: 'print.js' })}
    >
      <h1>{group.name}</h1>
      <p class="lead">{leads ? words.lead : words.stewardLead}</p>
      {fresh && <Slips {...props} fresh={fresh} />}
      <div class="columns">
        {leads && !group.endsWeek && <Codes {...props} />}
        {leads && <NameAndAccess {...props} />}
        <section>
          <h2>{words.handOver.heading}</h2>
          <p class="small">{words.handOver.says}</p>
          <form method="post" action={base + groupPath('lead', language, { group: group.id })} class="stack">
            <button type="submit" name="do" value="hand-over">
              {words.handOver.do}
            </button>
          </form>
        </section>
        {leads && !group.endsWeek && <MergeForm {...props} />}
        {!group.endsWeek && (
          <section>
            <h2>{words.end.heading}</h2>
            <p class="small">{words.end.says}</p>
            <form
              method="post"
              action={base + groupPath('lead', language, { group: group.id })}
              class="stack"
            >
              <label class="tick">
                <input type="checkbox" required autocomplete="off" />
                <span>{words.end.sure}</span>
              </label>
              <button type="submit" name="do" value="end">
                {words.end.do}
              </button>
            </form>
          </section>
        )}
        <section>
          <h2>{words.delete.heading}</h2>
          <p class="small">{words.delete.says}</p>
          <form method="post" action={base + groupPath('lead', language, { group: group.id })} class="stack">
            <label>
              <span>{words.delete.confirm}</span>
              <input name="name" autocomplete="off" required />
            </label>
            <button type="submit" name="do" value="delete">
              {words.delete.do}
            </button>
          </form>
        </section>
      </div>
    </GroupLayout>
  )
}

function Codes(props: LeadProps) {
  const { texts, base, standing, issued } = props
  const { language } = texts
  const { codes } = LEAD_TEXTS[language]
  const to = base + groupPath('codes', language, { group: standing.group.id })
  return (
    <section>
      <h2>{codes.heading}</h2>
      <p class="small">
        {codes.says} {codes.both}
      </p>
      <form method="post" action={to} class="stack">
        <fieldset class="ticks down">
          <legend class="small">{codes.purpose}</legend>
          {(['join', 'view', 'merge'] as const).map((purpose, i) => (
            <label>
              <input type="radio" name="purpose" value={purpose} checked={i === 0} autocomplete="off" />
              <span>{codes.purposes[purpose]}</span>
            </label>
          ))}
        </fieldset>
        <label class="narrow">
          <span>{codes.count}</span>
          <input type="number" name="count" min="1" max="40" value="8" required autocomplete="off" />
        </label>
        <button type="submit" class="button">
          {codes.issue}
        </button>
      </form>
      <IssuedList issued={issued} language={language} withdraw={to} />
    </section>
  )
}

function NameAndAccess({ texts, base, standing }: LeadProps) {
  const { language } = texts
  const { name } = LEAD_TEXTS[language]
  const { group } = standing
  return (
    <section>
      <h2>{name.heading}</h2>
      <form method="post" action={base + groupPath('name', language, { group: group.id })} class="stack">
        <label>
          <span>{name.name}</span>
          <input name="name" value={group.name} maxlength={80} required autocomplete="off" />
        </label>
        <label>
          <span>{name.claims}</span>
          <textarea
            name="claims"
            rows={3}
            aria-describedby="claims-hint"
            autocomplete="off"
            spellcheck={false}
          >
            {group.claims.join('\n')}
          </textarea>
        </label>
        <p class="small" id="claims-hint">
          {name.claimsHint}
        </p>
        <button type="submit">{name.save}</button>
      </form>
    </section>
  )
}

function MergeForm({ texts, base, standing, others }: LeadProps) {
  const { language } = texts
  const { merge } = LEAD_TEXTS[language]
  return (
    <section>
      <h2>{merge.heading}</h2>
      <p class="small">{merge.says}</p>
      <form
        method="post"
        action={base + groupPath('merge', language, { group: standing.group.id })}
        class="stack"
      >
        {others.length > 0 && (
          <label>
            <span>{merge.into}</span>
            <select name="into" autocomplete="off">
              <option value="">{merge.choose}</option>
              {others.map(({ id, name }) => (
                <option value={id}>{name}</option>
              ))}
            </select>
          </label>
        )}
        <label>
          <span>{merge.code}</span>
          <input name="code" maxlength={40} autocomplete="off" spellcheck={false} />
        </label>
        <button type="submit">{merge.do}</button>
      </form>
    </section>
  )
}
