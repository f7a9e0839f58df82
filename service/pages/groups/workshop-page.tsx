import type { Child } from 'hono/jsx'
import type { Category, Remark } from '../../../lexicon/engine/types.ts'
import type { Person } from '../../access/person.ts'
import { Layout, type PageProps } from '../layout.tsx'
import { Mark } from '../mark.tsx'
import { SAMPLES, type Sample } from '../samples.ts'
import { GROUP_TEXTS } from '../texts/groups/groups.ts'
import { WORKSHOP_TEXTS } from '../texts/groups/workshop.ts'
import { groupPath, WORKSHOP } from './group-paths.ts'
import { TimerBox } from './timer-box.tsx'

interface WorkshopProps extends PageProps {
  readonly sample: Sample
  /** A municipality's own notes, for whoever is signed in. */
  readonly own: readonly Sample[] | undefined
  readonly person: Person | undefined
  readonly remarks: readonly Remark[]
  readonly names: Readonly<Record<Category, string>>
  /** Whether there are groups that one could go on in. */
  readonly hasGroups: boolean
}

/** An exercise on an invented note: read, talk, look, rewrite. It needs no figures. */
export function WorkshopPage(props: WorkshopProps) {
  const { texts, base, sample, own, person, remarks, names, hasGroups } = props
  const { language } = texts
  const words = WORKSHOP_TEXTS[language]
  const { steps } = words
  const choice = { path: base + WORKSHOP[language], sample }
  return (
    <Layout
      {...props}
      page={WORKSHOP}
      title={`${words.heading} – Tiltro`}
      skip={GROUP_TEXTS[language].skip}
      style="groups.css"
      script="workshop.js"
      links={person && <a href={base + groupPath('list', language)}>{GROUP_TEXTS[language].nav.list}</a>}
    >
      <main id="main" class="desk-main group workshop" tabindex={-1}>
        <h1>{words.heading}</h1>
        <p class="lead">{words.lead}</p>
        <nav class="choices" aria-label={words.choose}>
          {own && own.length > 0 && <Choice {...choice} name={words.own} notes={own} />}
          <Choice
            {...choice}
            name={own && own.length > 0 ? words.product : words.choose}
            notes={SAMPLES[language]}
          />
          {own?.length === 0 && <p class="small">{words.ownHint}</p>}
        </nav>
        <Step at={1} name={steps.read.name} says={steps.read.says}>
          <blockquote class="note-text">{sample.text}</blockquote>
          <TimerBox words={GROUP_TEXTS[language].timer} minutes={2} />
        </Step>
        <Step at={2} name={steps.talk.name}>
          <Questions of={steps.talk.questions} />
        </Step>
        <Step at={3} name={steps.look.name} says={steps.look.says}>
          <details class="marks">
            <summary>{steps.look.show}</summary>
            <blockquote class="note-text">
              <Marked text={sample.text} remarks={remarks} words={steps.look} />
            </blockquote>
            <ul class="plain noticed">
              {remarks.map(({ start, end, orientation, category, note, question }) => (
                <li>
                  <p class={orientation}>
                    <Mark kind={orientation} /> <q>{sample.text.slice(start, end)}</q>{' '}
                    <span class="small">{names[category]}</span>
                  </p>
                  <p>{question}</p>
                  <p class="small">{note}</p>
                </li>
              ))}
            </ul>
          </details>
        </Step>
        <Step at={4} name={steps.write.name} says={steps.write.says}>
          <form class="stack">
            <label>
              <span>{steps.write.field}</span>
              <textarea id="rewrite" rows={9} spellcheck={false} autocomplete="off">
                {sample.text}
              </textarea>
            </label>
          </form>
          <p class="small">{steps.write.keeps}</p>
        </Step>
        <Step at={5} name={steps.after.name}>
          <Questions of={steps.after.questions} />
          {hasGroups && (
            <p class="do">
              <a href={base + groupPath('list', language)}>{words.rounds}</a>
            </p>
          )}
        </Step>
      </main>
    </Layout>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly notes: readonly Sample[]
  readonly sample: Sample
  readonly path: string
}

/** Notes to choose one from, in no order that one would have to go through. */
function Choice({ name, notes, sample, path }: ChoiceProps) {
  return (
    <div class="choice">
      <h2>{name}</h2>
      <ul>
        {notes.map(({ id, name: title }) => (
          <li>
            <a href={`${path}?note=${id}`} aria-current={id === sample.id ? 'page' : undefined}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Step({
  at,
  name,
  says,
  children,
}: {
  readonly at: number
  readonly name: string
  readonly says?: string
  readonly children: Child
}) {
  return (
    <section class="step">
      <h2>
        <span class="count">{at}</span>
        {name}
      </h2>
      {says && <p class="small">{says}</p>}
      {children}
    </section>
  )
}

const Questions = ({ of }: { readonly of: readonly string[] }) => (
  <ul class="asked">
    {of.map((question) => (
      <li>{question}</li>
    ))}
  </ul>
)

/** The note with what was noticed in it; to those who do not see it, each mark says what it does. */
function Marked({
  text,
  remarks,
  words,
}: {
  readonly text: string
  readonly remarks: readonly Remark[]
  readonly words: { readonly closes: string; readonly opens: string }
}) {
  let at = 0
  const pieces: Child[] = []
  for (const { start, end, orientation } of remarks) {
    pieces.push(
      text.slice(at, start),
      <mark class={orientation}>
        {text.slice(start, end)}
        <span class="visually-hidden"> ({orientation === 'deficit' ? words.closes : words.opens})</span>
      </mark>,
    )
    at = end
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  )
}
