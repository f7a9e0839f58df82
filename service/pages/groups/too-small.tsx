import { groupPath, WORKSHOP } from './group-paths.ts'
import { groupWordsOf, type GroupProps } from './group-layout.tsx'

/** Says kindly why there is no figure, and what can be done meanwhile. */
export function TooSmall(props: GroupProps & { readonly hasBlocks: boolean }) {
  const { small } = groupWordsOf(props)
  const { texts, base, standing } = props
  const { language } = texts
  const { heading, text } = props.hasBlocks ? small.few : small.none
  return (
    <section class="calm">
      <h2>{heading}</h2>
      <p>{text}</p>
      <p>{small.meanwhile}</p>
      <p class="do">
        {standing.relation === 'facilitator' && !props.hasBlocks && !standing.group.endsWeek && (
          <a href={base + groupPath('lead', language, { group: standing.group.id })}>{small.codes}</a>
        )}
        <a href={base + WORKSHOP[language]}>{small.workshop}</a>
        <a href={base + groupPath('rounds', language, { group: standing.group.id })}>{small.rounds}</a>
      </p>
    </section>
  )
}
