import type { Child } from 'hono/jsx'
import type { Hit } from '../../desk/bench/corpus.ts'
import type { Effect } from '../../desk/effect.ts'
import { DESK_TEXTS } from '../texts/desk/desk.ts'
import { DeskLayout, wordsOf, type DeskProps } from './desk-layout.tsx'
import { deskPath } from './desk-paths.ts'
import type { CategoryNames } from './list.tsx'
import { CategoryName, HitLine, Hits } from './pieces.tsx'

interface EffectProps {
  readonly effect: Effect
  readonly categories: CategoryNames
  readonly language: 'da' | 'en'
}

interface EffectPageProps extends DeskProps {
  readonly draft: { readonly id: string; readonly name: string }
  /** Undefined where the draft cannot be compiled yet. */
  readonly effect: Effect | undefined
  readonly categories: CategoryNames
}

/** What a draft does to the notes, before it is published. */
export function EffectPage(props: EffectPageProps) {
  const { texts, base, draft, effect, categories } = props
  const { language } = texts
  const words = wordsOf(props)
  return (
    <DeskLayout
      {...props}
      at="effect"
      parts={{ draft: draft.id }}
      title={`${words.effect.heading}: ${draft.name}`}
    >
      <p class="small">{draft.name}</p>
      <h1>{words.effect.heading}</h1>
      <p class="lead">{words.effect.lead}</p>
      <p>
        <a href={base + deskPath('draft', language, { draft: draft.id })}>{words.effect.backToDraft}</a>
      </p>
      {effect ? (
        <EffectLists effect={effect} categories={categories} language={language} />
      ) : (
        <p class="strip">{words.effect.failed}</p>
      )}
    </DeskLayout>
  )
}

/** New marks, lost marks, changed ones, and the figures. */
export function EffectLists({ effect, categories, language }: EffectProps) {
  const { effect: words } = DESK_TEXTS[language]
  const { added, lost, changed, reworded } = effect
  const nothing = added.length + lost.length + changed.length + reworded.length === 0
  return (
    <>
      <p class="small">{words.notes(effect.notes)}</p>
      {nothing && <p class="empty">{words.none}</p>}
      <List heading={words.added(added.length)} hits={added} language={language} />
      <List heading={words.lost(lost.length)} hits={lost} language={language} />
      {changed.length > 0 && (
        <Part heading={words.changed(changed.length)}>
          <ul class="hits">
            {changed.slice(0, 40).map(({ before, after }) => (
              <li>
                <HitLine hit={after} />
                <span class="small">
                  {words.was}: <q>{before.words}</q>
                  {before.entry !== after.entry && ` (${before.entry} → ${after.entry})`}
                </span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <List heading={words.reworded(reworded.length)} hits={reworded} language={language} />
      <Figures effect={effect} categories={categories} language={language} />
    </>
  )
}

function List({
  heading,
  hits,
  language,
}: {
  readonly heading: string
  readonly hits: readonly Hit[]
  readonly language: 'da' | 'en'
}) {
  if (hits.length === 0) return <></>
  return (
    <Part heading={heading}>
      <Hits hits={hits} language={language} />
    </Part>
  )
}

function Part({ heading, children }: { readonly heading: string; readonly children: Child }) {
  return (
    <section>
      <h2>{heading}</h2>
      {children}
    </section>
  )
}

function Figures({ effect, categories, language }: EffectProps) {
  const { effect: words, hits } = DESK_TEXTS[language]
  const moved = effect.categories.filter(({ before, after }) => before !== after)
  const judged = (Object.keys(effect.judgements) as (keyof typeof effect.judgements)[]).filter(
    (name) => effect.judgements[name].before !== effect.judgements[name].after,
  )
  if (moved.length + judged.length === 0) return <></>
  const head = (first: string) => (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        <th scope="col" class="number">
          {words.before}
        </th>
        <th scope="col" class="number">
          {words.after}
        </th>
      </tr>
    </thead>
  )
  return (
    <section>
      <h2>{words.figures}</h2>
      <div class="columns">
        {moved.length > 0 && (
          <table>
            {head(words.category)}
            <tbody>
              {moved.map(({ category, before, after }) => (
                <tr>
                  <th scope="row">
                    <CategoryName category={category} name={categories[category]} />
                  </th>
                  <td class="number">{before}</td>
                  <td class="number">{after}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {judged.length > 0 && (
          <table>
            {head(words.judged)}
            <tbody>
              {judged.map((name) => (
                <tr>
                  <th scope="row">{hits.judgements[name]}</th>
                  <td class="number">{effect.judgements[name].before}</td>
                  <td class="number">{effect.judgements[name].after}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </section>
  )
}
