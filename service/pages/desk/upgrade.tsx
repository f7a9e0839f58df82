import { describeChange, toLines } from '../../desk/describe-change.ts'
import type { Review, Upgrade } from '../../desk/upgrade.ts'
import type { Draft } from '../../store/drafts.ts'
import { Changes } from './changes.tsx'
import { DeskLayout, wordsOf, type DeskProps } from './desk-layout.tsx'
import { deskPath } from './desk-paths.ts'
import { nameOf } from './publish.tsx'

/** What was chosen for a local edit that meets a change of the product. */
export type Choice = 'merged' | 'mine' | 'theirs'

interface UpgradeProps extends DeskProps {
  readonly upgrade: Upgrade
  readonly notice?: string
  /** Choices that wait for a colleague. */
  readonly proposed?: { readonly draft: Draft; readonly choices: Readonly<Record<string, Choice>> }
}

/** A new release meets local edits: what comes by itself, and where somebody chooses. */
export function UpgradePage(props: UpgradeProps) {
  const { texts, base, upgrade: plan, proposed, person } = props
  const { language } = texts
  const words = wordsOf(props)
  const { upgrade } = words
  const isOwn = proposed?.draft.editor === person.key
  const counts = [
    plan.added.length > 0 && upgrade.added(plan.added.length),
    plan.changed.length > 0 && upgrade.changed(plan.changed.length),
    plan.removed.length > 0 && upgrade.removed(plan.removed.length),
    plan.arrived.length > 0 && upgrade.arrived(plan.arrived.length),
    plan.reviews.length > 0 ? upgrade.reviews(plan.reviews.length) : upgrade.none,
  ].filter(Boolean)
  return (
    <DeskLayout {...props} at="upgrade" title={upgrade.heading}>
      <h1>{upgrade.heading}</h1>
      <p class="lead">{upgrade.lead}</p>
      <ul>
        {counts.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <form method="post" action={base + deskPath('upgrade', language)} class="stack">
        {plan.reviews.map((review) => (
          <OneReview
            {...props}
            review={review}
            {...(proposed && { choice: proposed.choices[review.path] ?? 'merged' })}
          />
        ))}
        {proposed ? (
          <>
            <p class="strip">
              {upgrade.waits(proposed.draft.editor_name)} {isOwn && upgrade.ownWork}
            </p>
            <input type="hidden" name="revision" value={String(proposed.draft.revision)} />
            <div class="do">
              {!isOwn && (
                <button type="submit" name="do" value="publish" class="button">
                  {upgrade.publish}
                </button>
              )}
              <button type="submit" name="do" value="discard">
                {upgrade.discard}
              </button>
            </div>
          </>
        ) : (
          <button type="submit" name="do" value="propose" class="button">
            {upgrade.propose}
          </button>
        )}
      </form>
    </DeskLayout>
  )
}

function OneReview(props: UpgradeProps & { readonly review: Review; readonly choice?: Choice }) {
  const { texts, review, choice } = props
  const { language } = texts
  const words = wordsOf(props)
  const { upgrade, entry } = words
  const { path, base, mine, theirs, merged } = review
  const side = (kind: Choice, text: string | null) => (
    <label>
      <input
        type="radio"
        name={`choose.${path}`}
        value={kind}
        checked={kind === (choice ?? 'merged')}
        disabled={choice !== undefined}
      />
      <strong>{upgrade.choices[kind]}</strong>
      {text === null ? (
        <p class="small">{upgrade.retired}</p>
      ) : (
        <Changes changes={describeChange(path, base, text)} language={language} />
      )}
    </label>
  )
  return (
    <fieldset>
      <legend>{nameOf({ path })}</legend>
      <div class="sides">
        {side('merged', merged.text)}
        {side('mine', mine)}
        {side('theirs', theirs)}
      </div>
      {merged.meetings.length > 0 && (
        <p class="small">
          {upgrade.met}{' '}
          {merged.meetings
            .map(({ field, mine: own }) => `${entry.fields[field] ?? field}: ${toLines(own).join(' · ')}`)
            .join('; ')}
        </p>
      )}
    </fieldset>
  )
}
