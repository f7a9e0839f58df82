import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { nameEntry } from '../../groups/name-entry.ts'
import { Mark } from '../mark.tsx'
import { weeksIn } from './block-names.ts'
import { tellShare } from './charts/share-chart.ts'
import { GroupLayout, groupWordsOf } from './group-layout.tsx'
import { groupPath } from './group-paths.ts'
import type { SheetProps } from './sheet.tsx'
import { TimerBox } from './timer-box.tsx'
import { TooSmall } from './too-small.tsx'

const NAMED = 5

/** The same on a wall: one thing at a time, large and calm. */
export function Meeting(props: SheetProps) {
  const { texts, base, standing, view, charts, questions } = props
  const { language } = texts
  const words = groupWordsOf(props)
  const { overview, meeting } = words
  const now = view.blocks.at(-1)
  const figures = now?.figures
  const slides: Child[] = [
    <>
      <h1>{standing.group.name}</h1>
      <p class="large">{meeting.welcome}</p>
      {now && <p class="small">{overview.latest(weeksIn(now.block, language, true))}</p>}
      {!figures && <TooSmall {...props} hasBlocks={view.blocks.length > 0} />}
    </>,
  ]
  if (now && figures)
    slides.push(
      <>
        <h2>{overview.opens}</h2>
        {figures.opens && (
          <p class="large">{overview.opensSays(tellShare(figures.opens), weeksIn(now.block, language))}</p>
        )}
        <div class="drawing wide">{raw(charts.opens)}</div>
        {view.change && <p class="large">{overview.direction[view.change.direction]}</p>}
      </>,
      ...(['deficit', 'possibility'] as const).map((orientation) => (
        <>
          <h2 class={orientation}>
            <Mark kind={orientation} /> {orientation === 'deficit' ? overview.closing : overview.opening}
          </h2>
          <div class="columns pair">
            <div class="drawing">{raw(charts.categories[orientation])}</div>
            <div>
              <h3>{overview.entries}</h3>
              <ol class="ranks large">
                {figures.entries[orientation].slice(0, NAMED).map(({ entry, rank }) => (
                  <li value={rank}>{nameEntry(entry)}</li>
                ))}
              </ol>
            </div>
          </div>
        </>
      )),
    )
  slides.push(
    <>
      <h2>{overview.prompts}</h2>
      <ol class="asked large">
        {questions.map(({ from, asks }) => (
          <li>
            {asks} <span class="small">{from}</span>
          </li>
        ))}
      </ol>
      <TimerBox words={words.timer} />
      <p>
        <a href={base + groupPath('overview', language, { group: standing.group.id })}>{meeting.out}</a>
      </p>
    </>,
  )
  return (
    <GroupLayout {...props} at="meeting" title={words.nav.meeting} script="meeting.js">
      <div class="slides">
        {slides.map((slide, i) => (
          <section
            id={`s${i + 1}`}
            class="slide"
            aria-label={meeting.place(i + 1, slides.length)}
            tabindex={-1}
          >
            {slide}
            <nav class="steps" aria-label={meeting.steps(i + 1)}>
              {i > 0 && <a href={`#s${i}`}>{meeting.back}</a>}
              <span class="small">{meeting.place(i + 1, slides.length)}</span>
              {i + 1 < slides.length && <a href={`#s${i + 2}`}>{meeting.on}</a>}
            </nav>
          </section>
        ))}
      </div>
    </GroupLayout>
  )
}
