import { raw } from 'hono/html'
import type { Language } from '../../../lexicon/engine/types.ts'
import { nameEntry } from '../../groups/name-entry.ts'
import type { RoundResult } from '../../groups/round-result.ts'
import type { Measure } from '../../statistics/change.ts'
import type { Published, Share } from '../../statistics/published.ts'
import { GROUP_TEXTS, ROUND_TEXTS } from '../texts/groups/groups.ts'
import { openingDay, spanOf, weeksIn } from './block-names.ts'
import type { CategoryNames } from './charts/draw-group.ts'
import { loadDrawing } from './charts/draw.ts'
import { drawRanks } from './charts/entry-chart.ts'
import { drawShares, tellShare } from './charts/share-chart.ts'
import { tellBlocks } from './overview.tsx'

export interface ResultProps {
  readonly result: RoundResult
  readonly names: CategoryNames
  readonly language: Language
  readonly chart: string | undefined
}

/** Before and after an experiment, in words and as a picture with its table. */
export function Result({ result, names, language, chart }: ResultProps) {
  const words = ROUND_TEXTS[language].result
  const { overview } = GROUP_TEXTS[language]
  if (result.kind === 'none') return <p class="small">{words.none}</p>
  if (result.kind === 'waiting')
    return (
      <p class="strip">
        {words.waiting(weeksIn(result.block, language), openingDay(result.block, language))}
      </p>
    )
  const { measure, before, after, blocks } = result
  return (
    <div class="result">
      <h3>{words.heading}</h3>
      <p class="says">
        <strong>{tellResult(result, names, language)}</strong>
      </p>
      <p class="small">
        {words.sides(tellBlocks(before, language), tellBlocks(after, language))} {words.hint}
      </p>
      {chart && (
        <figure class="chart">
          <div class="drawing">{raw(chart)}</div>
          <figcaption>{words.caption}</figcaption>
          <details class="as-table">
            <summary>{overview.table}</summary>
            <table>
              <thead>
                <tr>
                  <th scope="col">{overview.columns.weeks}</th>
                  <th scope="col">{nameMeasure(measure, names, language)}</th>
                </tr>
              </thead>
              <tbody>
                {[...before, ...after].map((block) => (
                  <tr>
                    <th scope="row">
                      {weeksIn(block, language, true)} (
                      {before.includes(block) ? overview.before : words.with})
                    </th>
                    <td>{tellFigure(blocks, block, measure) ?? overview.withheld}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </figure>
      )}
    </div>
  )
}

type Told = Extract<RoundResult, { kind: 'told' }>

function tellResult({ measure, direction }: Told, names: CategoryNames, language: Language): string {
  const words = ROUND_TEXTS[language].result
  if (direction === 'unclear') return words.unclear
  if (measure.kind === 'opens' || measure.kind === 'rewritten') return words[measure.kind][direction]
  return words.other[direction](nameMeasure(measure, names, language))
}

function nameMeasure(measure: Measure, names: CategoryNames, language: Language): string {
  const { measures } = ROUND_TEXTS[language]
  if (measure.kind === 'category') return names[measure.category]
  return measure.kind === 'entry' ? `„${nameEntry(measure.entry)}“` : measures[measure.kind]
}

const rankIn = (published: Published | undefined, entry: string): number | undefined => {
  const { deficit = [], possibility = [] } = published?.figures?.entries ?? {}
  return [...deficit, ...possibility].find((one) => one.entry === entry)?.rank
}

function shareIn(
  published: Published | undefined,
  measure: Exclude<Measure, { kind: 'entry' }>,
): Share | null {
  if (!published?.figures) return null
  if (measure.kind !== 'category') return published.figures[measure.kind]
  return published.figures.categories.find(({ category }) => category === measure.category)?.share ?? null
}

function tellFigure(blocks: readonly Published[], block: number, measure: Measure): string | undefined {
  const published = blocks.find((one) => one.block === block)
  if (measure.kind === 'entry') return rankIn(published, measure.entry)?.toString()
  const share = shareIn(published, measure)
  return share ? tellShare(share) : undefined
}

/** The picture of an experiment: what is published of the blocks on both sides; undefined where there is none to draw. */
export async function drawResult(
  result: RoundResult,
  names: CategoryNames,
  language: Language,
): Promise<string | undefined> {
  if (result.kind !== 'told') return undefined
  const { measure, before, after, blocks } = result
  const { overview } = GROUP_TEXTS[language]
  const drawing = await loadDrawing()
  const all = [...before, ...after]
  const nameOf = (block: number) =>
    `${spanOf(block)}\n${before.includes(block) ? overview.before : ROUND_TEXTS[language].result.with}`
  const find = (block: number) => blocks.find((one) => one.block === block)
  const label = `${ROUND_TEXTS[language].result.heading} ${tellResult(result, names, language)}`
  if (measure.kind === 'entry')
    return drawRanks(drawing, {
      label,
      entries: [nameEntry(measure.entry)],
      blocks: all.map((block) => nameOf(block).replace('\n', ' ')),
      ranks: all.flatMap((block) => {
        const rank = rankIn(find(block), measure.entry)
        const name = nameOf(block).replace('\n', ' ')
        return rank === undefined ? [] : [{ entry: nameEntry(measure.entry), block: name, rank }]
      }),
      colour: 'var(--accent)',
    })
  return drawShares(drawing, {
    label,
    blocks: all.map((block) => ({ name: nameOf(block), share: shareIn(find(block), measure) })),
    colour: 'var(--accent)',
    withheld: overview.withheld,
    width: 560,
    height: 220,
  })
}
