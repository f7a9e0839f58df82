import type { CompiledEntry } from '../../../lexicon/engine/compiled.ts'
import type { Language, Orientation } from '../../../lexicon/engine/types.ts'
import type { GroupView } from '../../groups/group-view.ts'
import { nameEntry } from '../../groups/name-entry.ts'
import type { Figures } from '../../statistics/published.ts'
import { firstBlockFrom } from '../../weeks.ts'
import { Prose, upperFirst } from '../desk/pieces.tsx'
import type { IssuedCodes } from '../../store/codes.ts'
import { Mark } from '../mark.tsx'
import { openingDay, weeksIn } from './block-names.ts'
import type { CategoryNames, GroupCharts } from './charts/draw-group.ts'
import { tellShare } from './charts/share-chart.ts'
import { CategoryTable, Chart, EntryTable, ShareTable } from './figures.tsx'
import { GroupLayout, groupWordsOf, type GroupProps } from './group-layout.tsx'
import { groupPath } from './group-paths.ts'
import { LEAD_TEXTS } from '../texts/groups/groups.ts'
import { IssuedList } from './issued-list.tsx'
import { TooSmall } from './too-small.tsx'

export interface OverviewProps extends GroupProps {
  readonly view: GroupView
  readonly charts: GroupCharts
  readonly names: CategoryNames
  readonly issued: readonly IssuedCodes[]
  /** What the lexicon says of the entries that are named. */
  readonly entries: ReadonlyMap<string, { readonly entry: CompiledEntry; readonly language: Language }>
}

/** How a group phrases things, block by block. */
export function Overview(props: OverviewProps) {
  const { texts, base, standing, view } = props
  const { language } = texts
  const { overview } = groupWordsOf(props)
  const { blocks } = view
  const now = blocks.at(-1)
  const group = standing.group.id
  // Nobody has been in the group before its first whole block.
  const first = Math.max(view.last + 1, firstBlockFrom(standing.group.madeWeek))
  return (
    <GroupLayout {...props} at="overview" title={groupWordsOf(props).nav.overview}>
      <div class="head">
        <div>
          <h1>{standing.group.name}</h1>
          <p class="lead">{overview.lead}</p>
          <p class="small dates">
            {now && overview.latest(weeksIn(now.block, language, true))}{' '}
            {(first > view.last + 1 ? overview.first : overview.next)(
              weeksIn(first, language),
              openingDay(first, language),
            )}
          </p>
        </div>
        {blocks.length > 0 && (
          <p class="do tools">
            <a class="button" href={base + groupPath('sheet', language, { group })}>
              {overview.print}
            </a>
            <a class="button" href={base + groupPath('csv', language, { group })}>
              {overview.csv}
            </a>
          </p>
        )}
      </div>
      {!now?.figures && <TooSmall {...props} hasBlocks={blocks.length > 0} />}
      {blocks.some(({ figures }) => figures) && <Shares {...props} />}
      {now?.figures && <About {...props} figures={now.figures} />}
      <Limits {...props} />
      <AboutGroup {...props} />
    </GroupLayout>
  )
}

function Shares(props: OverviewProps) {
  const { texts, view, charts } = props
  const { language } = texts
  const { overview } = groupWordsOf(props)
  const { blocks, change } = view
  const now = blocks.at(-1)!
  const weeks = weeksIn(now.block, language)
  return (
    <section class="first">
      <h2>{overview.opens}</h2>
      {now.figures && (
        <p class="says">
          {now.figures.opens
            ? overview.opensSays(tellShare(now.figures.opens), weeks)
            : overview.opensNone(weeks)}
        </p>
      )}
      {change && (
        <p class="says">
          <strong>{overview.direction[change.direction]}</strong>{' '}
          <span class="small">
            {upperFirst(
              overview.changeLead(tellBlocks(change.now, language), tellBlocks(change.before, language)),
            )}{' '}
            {overview.directionHint}
          </span>
        </p>
      )}
      <Chart
        wide
        svg={charts.opens}
        caption={`${overview.opensCaption} ${overview.withheldHint}`}
        language={language}
        table={<ShareTable blocks={blocks} language={language} of="opens" />}
      />
    </section>
  )
}

function About(props: OverviewProps & { readonly figures: Figures }) {
  const { texts, view, charts, names, figures, entries } = props
  const { language } = texts
  const { overview } = groupWordsOf(props)
  const { blocks } = view
  const weeks = weeksIn(view.last, language)
  const sides: readonly Orientation[] = ['deficit', 'possibility']
  const heading = (orientation: Orientation) => (
    <h3 class={orientation}>
      <Mark kind={orientation} /> {orientation === 'deficit' ? overview.closing : overview.opening}
    </h3>
  )
  return (
    <>
      <section>
        <h2>{overview.categories}</h2>
        <div class="columns pair">
          {sides.map((orientation) => (
            <div>
              {heading(orientation)}
              <Chart
                svg={charts.categories[orientation]}
                caption={orientation === 'deficit' ? overview.categoriesCaption : overview.withheldHint}
                language={language}
                table={<CategoryTable {...{ blocks, language, orientation, names }} />}
              />
            </div>
          ))}
        </div>
      </section>
      <section>
        <h2>{overview.entries}</h2>
        <div class="columns pair">
          {sides.map((orientation) => (
            <div>
              {heading(orientation)}
              {figures.entries[orientation].length === 0 ? (
                <p class="empty">{overview.entriesNone}</p>
              ) : (
                <>
                  <Chart
                    svg={charts.entries[orientation]}
                    caption={overview.entriesCaption}
                    language={language}
                    table={<EntryTable {...{ blocks, language, orientation }} />}
                  />
                  <details class="as-table">
                    <summary>{overview.about}</summary>
                    <dl class="about">
                      {figures.entries[orientation].map(({ entry: id }) => {
                        const found = entries.get(id)
                        return found ? (
                          <div lang={found.language}>
                            <dt>{nameEntry(id)}</dt>
                            <dd>
                              <Prose text={found.entry.note} />
                            </dd>
                            {found.entry.questions[0] && <dd class="asks">{found.entry.questions[0]}</dd>}
                          </div>
                        ) : (
                          <></>
                        )
                      })}
                    </dl>
                  </details>
                </>
              )}
            </div>
          ))}
        </div>
      </section>
      <section>
        <h2>{overview.rewritten}</h2>
        <p class="says">
          {figures.rewritten
            ? overview.rewrittenSays(tellShare(figures.rewritten), weeks)
            : overview.rewrittenNone(weeks)}
        </p>
        <Chart
          wide
          svg={charts.rewritten}
          caption={overview.rewrittenCaption}
          language={language}
          table={<ShareTable blocks={blocks} language={language} of="rewritten" />}
        />
      </section>
    </>
  )
}

function Limits(props: GroupProps) {
  const { limits } = groupWordsOf(props)
  return (
    <section class="limits">
      <details>
        <summary>
          <h2>{limits.heading}</h2>
        </summary>
        {limits.paragraphs.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </details>
    </section>
  )
}

function AboutGroup({ texts, base, standing, issued }: OverviewProps) {
  const { language } = texts
  const { about } = LEAD_TEXTS[language]
  return (
    <section class="limits">
      <details>
        <summary>
          <h2>{about.heading}</h2>
        </summary>
        <IssuedList issued={issued} language={language} />
        {standing.relation === 'member' && (
          <form
            method="post"
            action={base + groupPath('leave', language, { group: standing.group.id })}
            class="do leave"
          >
            <button type="submit">{about.leave}</button>
            <span class="small">{about.leaveSays}</span>
          </form>
        )}
      </details>
    </section>
  )
}

/** `uge 36–39 og uge 40–43`. */
export const tellBlocks = (blocks: readonly number[], language: Language): string =>
  blocks.map((block) => weeksIn(block, language)).join(language === 'da' ? ' og ' : ' and ')
