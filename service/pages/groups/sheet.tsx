import { raw } from 'hono/html'
import type { Orientation } from '../../../lexicon/engine/types.ts'
import { nameEntry } from '../../groups/name-entry.ts'
import type { Question } from '../../groups/propose-questions.ts'
import type { Round } from '../../groups/round.ts'
import { Mark } from '../mark.tsx'
import { ROUND_TEXTS } from '../texts/groups/groups.ts'
import { weeksIn } from './block-names.ts'
import { tellShare } from './charts/share-chart.ts'
import { GroupLayout, groupWordsOf } from './group-layout.tsx'
import { groupPath } from './group-paths.ts'
import { tellBlocks, type OverviewProps } from './overview.tsx'
import { TooSmall } from './too-small.tsx'

export interface SheetProps extends OverviewProps {
  readonly questions: readonly Question[]
  /** The group's latest round, if it has come to an experiment. */
  readonly round: Round | undefined
}

const NAMED = 5
const QUESTIONS = 4

/** As much of what a group wrote as leaves the sheet one side. */
const shorten = (text: string): string => (text.length > 260 ? `${text.slice(0, 250).trimEnd()} …` : text)

/** All of it on one side of A4, for the table in the meeting room. */
export function Sheet(props: SheetProps) {
  const { texts, base, standing, view, charts, questions, round } = props
  const { language } = texts
  const words = groupWordsOf(props)
  const { overview, sheet } = words
  const { blocks, change } = view
  const now = blocks.at(-1)
  const sides: readonly Orientation[] = ['deficit', 'possibility']
  return (
    <GroupLayout {...props} at="sheet" title={sheet.heading} script="print.js">
      <div class="do no-print">
        <button type="button" id="print" class="button" hidden>
          {sheet.print}
        </button>
        <a href={base + groupPath('overview', language, { group: standing.group.id })}>{sheet.back}</a>
        <p class="small">{sheet.hint}</p>
      </div>
      <article class="sheet-a4">
        <header>
          <h1>{standing.group.name}</h1>
          <p class="small">
            {now ? weeksIn(now.block, language, true) : ''}
            {now?.figures && ` · ${sheet.writers(words.writers(now.figures.writers))}`}
          </p>
        </header>
        {!now?.figures ? (
          <TooSmall {...props} hasBlocks={blocks.length > 0} />
        ) : (
          <>
            <section>
              <h2>{overview.opens}</h2>
              <p>
                {now.figures.opens
                  ? overview.opensSays(tellShare(now.figures.opens), weeksIn(now.block, language))
                  : overview.opensNone(weeksIn(now.block, language))}{' '}
                {change &&
                  `${overview.direction[change.direction]} (${overview.changeLead(
                    tellBlocks(change.now, language),
                    tellBlocks(change.before, language),
                  )})`}
              </p>
              <div class="drawing">{raw(charts.opens)}</div>
            </section>
            <div class="columns pair">
              {sides.map((orientation) => (
                <section>
                  <h2 class={orientation}>
                    <Mark kind={orientation} />{' '}
                    {orientation === 'deficit' ? overview.closing : overview.opening}
                  </h2>
                  <div class="drawing">{raw(charts.categories[orientation])}</div>
                  <p class="small">{overview.entries}</p>
                  <ol class="ranks">
                    {now.figures!.entries[orientation].slice(0, NAMED).map(({ entry, rank }) => (
                      <li value={rank}>{nameEntry(entry)}</li>
                    ))}
                  </ol>
                </section>
              ))}
            </div>
          </>
        )}
        <section>
          <h2>{overview.prompts}</h2>
          <ul class="asked">
            {questions.slice(0, QUESTIONS).map(({ from, asks }) => (
              <li>
                {asks} <span class="small">{from}</span>
              </li>
            ))}
          </ul>
        </section>
        <section class="own-notes">
          <h2>{sheet.notes}</h2>
          {round && (
            <p>
              {round.title && <strong>{round.title}. </strong>}
              {shorten(round.trying)}
              {round.sign && ` ${ROUND_TEXTS[language].fields.sign} ${shorten(round.sign)}`}
            </p>
          )}
          {round?.keep && (
            <p>
              <strong>{ROUND_TEXTS[language].steps.keep.name}:</strong> {shorten(round.keep)}
            </p>
          )}
        </section>
        {now?.figures && <p class="small foot-note">{sheet.foot}</p>}
      </article>
    </GroupLayout>
  )
}
