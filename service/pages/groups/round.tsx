import { FIELDS, LONGEST, STEPS, type Round, type RoundContent, type Step } from '../../groups/round.ts'
import { stateOf } from '../../groups/save-round.ts'
import type { Question } from '../../groups/propose-questions.ts'
import { ROUND_TEXTS } from '../texts/groups/groups.ts'
import { GroupLayout, groupWordsOf, type GroupProps } from './group-layout.tsx'
import { groupPath } from './group-paths.ts'
import { Plan, type PlanProps } from './round-plan.tsx'
import { Proposal } from './round-proposal.tsx'
import { Result, type ResultProps } from './round-result.tsx'
import type { StoredRound } from './rounds.tsx'
import { TimerBox } from './timer-box.tsx'

/** What was sent and not saved: the fields as somebody wrote them, and what stands in the way. */
export interface Unsaved {
  readonly step: Step
  readonly fields: Partial<RoundContent>
  readonly says: string
  /** The same step as others have left it meanwhile. */
  readonly theirs?: Round
}

export interface RoundProps extends GroupProps, StoredRound {
  readonly questions: readonly Question[]
  readonly result: ResultProps['result']
  readonly resultChart: string | undefined
  readonly plan: Omit<PlanProps, 'round' | 'language'>
  readonly names: ResultProps['names']
  readonly unsaved?: Unsaved
  readonly done?: 'saved' | 'proposed'
}

/** A round of action learning: its six steps below each other, the one that the group is at standing out. */
export function RoundPage(props: RoundProps) {
  const { texts, base, standing, id, round, unsaved, done } = props
  const { language } = texts
  const words = ROUND_TEXTS[language]
  const group = standing.group.id
  const says = unsaved?.says ?? (done === 'saved' ? words.saved : done && words.proposal.sent)
  return (
    <GroupLayout
      {...props}
      at="round"
      parts={{ round: id }}
      title={round.title || words.heading}
      script="round.js"
      {...(says && { notice: says })}
    >
      <h1>{round.title || words.unnamed}</h1>
      <nav class="step-nav" aria-label={words.heading}>
        <ol>
          {STEPS.map((step) => (
            <li>
              <a href={`#${step}`} aria-current={round.step === step ? 'step' : undefined}>
                {words.steps[step].name}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <p class="small careful">{words.careful}</p>
      {STEPS.map((step) => (
        <StepSection {...props} at={step} />
      ))}
      <section class="ends">
        <a href={base + groupPath('rounds', language, { group })}>{words.all}</a>
        {standing.relation === 'facilitator' && (
          <details>
            <summary>{words.remove}</summary>
            <form
              method="post"
              action={base + groupPath('removeRound', language, { group, round: id })}
              class="do"
            >
              <span>{words.removeSure}</span>
              <button type="submit">{words.removeDo}</button>
            </form>
          </details>
        )}
      </section>
    </GroupLayout>
  )
}

function StepSection(props: RoundProps & { readonly at: Step }) {
  const { texts, base, standing, id, round, at, unsaved, questions } = props
  const { language } = texts
  const words = ROUND_TEXTS[language]
  const group = standing.group.id
  const next = STEPS[STEPS.indexOf(at) + 1]
  const mine = unsaved?.step === at ? unsaved : undefined
  const shown = { ...round, ...mine?.fields }
  const isHere = round.step === at
  return (
    <section id={at} class={isHere ? 'step here' : 'step'} aria-labelledby={`${at}-name`}>
      <h2 id={`${at}-name`}>
        <span class="count" aria-hidden="true">
          {STEPS.indexOf(at) + 1}
        </span>
        {words.steps[at].name} {isHere && <span class="small">– {words.here}</span>}
      </h2>
      <p class="small">{words.steps[at].says}</p>
      {at === 'observation' && <Result {...props} chart={props.resultChart} language={language} />}
      {at === 'conversation' && (
        <>
          <h3>{words.questions}</h3>
          <ul class="asked">
            {questions.map(({ from, asks }) => (
              <li>
                {asks} <span class="small">{from}</span>
              </li>
            ))}
          </ul>
          <TimerBox words={groupWordsOf(props).timer} />
        </>
      )}
      <form
        method="post"
        action={`${base}${groupPath('round', language, { group, round: id })}#${at}`}
        class="stack"
      >
        <input type="hidden" name="step" value={at} />
        <input type="hidden" name="was" value={stateOf(mine?.theirs ?? round, namesOf(at))} />
        {FIELDS[at].map((name) => (
          <label>
            <span>{words.fields[name]}</span>
            {name === 'title' ? (
              <input name={name} value={shown[name]} maxlength={120} autocomplete="off" />
            ) : (
              <textarea name={name} rows={name === 'where' ? 2 : 3} maxlength={LONGEST}>
                {shown[name]}
              </textarea>
            )}
            {mine?.theirs && mine.theirs[name] !== shown[name] && (
              <q class="theirs">{mine.theirs[name] || '–'}</q>
            )}
          </label>
        ))}
        {at === 'experiment' && <Plan {...props.plan} round={shown} language={language} />}
        <div class="do">
          {next && (isHere || mine) && (
            <button type="submit" name="go" value={next} class="button">
              {words.saveOn(words.steps[next].name)}
            </button>
          )}
          <button type="submit">{words.save}</button>
        </div>
      </form>
      {at === 'keep' && standing.relation === 'facilitator' && <Proposal {...props} />}
      {at === 'next' && round.next && (
        <form method="post" action={base + groupPath('rounds', language, { group })} class="do">
          <input type="hidden" name="from" value={id} />
          <button type="submit">{words.again}</button>
        </form>
      )}
    </section>
  )
}

/** The fields that a step's form holds. */
export const namesOf = (step: Step): readonly (keyof RoundContent)[] =>
  step === 'experiment' ? [...FIELDS[step], 'measure', 'block', 'blocks'] : FIELDS[step]
