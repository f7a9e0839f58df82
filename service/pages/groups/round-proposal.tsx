import { DESK_TEXTS } from '../texts/desk/desk.ts'
import { EDITOR_TEXTS } from '../texts/desk/editor.ts'
import { ROUND_TEXTS } from '../texts/groups/groups.ts'
import { groupPath } from './group-paths.ts'
import type { RoundProps } from './round.tsx'

/** A facilitator turns what the group learnt into a wish for the desk. */
export function Proposal({ texts, base, standing, id }: RoundProps) {
  const { language } = texts
  const { proposal } = ROUND_TEXTS[language]
  return (
    <details class="proposal">
      <summary>{proposal.heading}</summary>
      <p class="small">{proposal.says}</p>
      <form
        method="post"
        action={base + groupPath('propose', language, { group: standing.group.id, round: id })}
        class="stack"
      >
        <label>
          <span>{proposal.phrase}</span>
          <input name="phrase" required maxlength={200} autocomplete="off" />
        </label>
        <label>
          <span>{EDITOR_TEXTS[language].fields.of}</span>
          <select name="of" autocomplete="off">
            {(['da', 'en'] as const).map((of) => (
              <option value={of} selected={of === language}>
                {DESK_TEXTS[language].languages[of]}
              </option>
            ))}
          </select>
        </label>
        <fieldset class="ticks">
          <legend class="small">{proposal.orientation}</legend>
          {(['deficit', 'possibility'] as const).map((orientation) => (
            <label>
              <input type="radio" name="orientation" value={orientation} />
              <span>{orientation === 'deficit' ? proposal.closes : proposal.opens}</span>
            </label>
          ))}
        </fieldset>
        <label>
          <span>{proposal.why}</span>
          <textarea name="why" rows={2} maxlength={500}></textarea>
        </label>
        <label>
          <span>{proposal.question}</span>
          <input name="question" maxlength={200} autocomplete="off" />
        </label>
        <button type="submit">{proposal.send}</button>
      </form>
    </details>
  )
}
