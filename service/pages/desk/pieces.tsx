import { orientationOf } from '../../../lexicon/engine/categories.ts'
import type { Language } from '../../../lexicon/engine/types.ts'
import { readExample } from '../../../lexicon/source/example.ts'
import { placeOf } from '../../../lexicon/source/paths.ts'
import type { Finding } from '../../desk/bench/draft.ts'
import type { Hit } from '../../desk/bench/corpus.ts'
import { toChips } from '../../desk/chips.ts'
import type { Piece, Section } from '../../desk/guide.ts'
import { Mark } from '../mark.tsx'
import { DESK_TEXTS } from '../texts/desk/desk.ts'
import { EDITOR_TEXTS } from '../texts/desk/editor.ts'
import { describeChip } from './describe-chip.ts'
import { deskPath } from './desk-paths.ts'

/** A sentence with `[[…]]` as a sentence with marks. */
export function Example({ text, closes }: { readonly text: string; readonly closes: boolean }) {
  const { text: plain, spans } = readExample(text)
  const pieces = spans.flatMap(({ start, end }, i) => [
    plain.slice(spans[i - 1]?.end ?? 0, start),
    <mark class={closes ? 'deficit' : 'possibility'}>{plain.slice(start, end)}</mark>,
  ])
  return (
    <>
      {pieces}
      {plain.slice(spans.at(-1)?.end ?? 0)}
    </>
  )
}

/** What an entry says, with `*words*` that are stressed or spoken of set apart. */
export function Prose({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/\*([^*\s](?:[^*]*[^*\s])?)\*/).map((piece, i) => (i % 2 === 1 ? <em>{piece}</em> : piece))}
    </>
  )
}

/** A suggestion as one reads it: `{have/v}` is a verb in whatever form, `{blank}` an open place, `{what}` what was found. */
export function SuggestionText({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/\{([^{}]+)\}/).map((piece, i) => {
        if (i % 2 === 0) return piece
        if (piece === 'blank') return <span class="gap">…</span>
        return <span class="slot">{piece.replace(/\/.*/, '')}</span>
      })}
    </>
  )
}

/** Places in notes, one a line, with what readers of the notes say of them. */
export function Hits({
  hits,
  language,
  most = 40,
}: {
  readonly hits: readonly Hit[]
  readonly language: Language
  readonly most?: number
}) {
  const { hits: words } = DESK_TEXTS[language]
  return (
    <>
      <ul class="hits">
        {hits.slice(0, most).map((hit) => (
          <li>
            <HitLine hit={hit} />
            <span class={`small judged ${hit.judgement}`}>
              {words.judgements[hit.judgement]} · {words.note(hit.note)}
            </span>
          </li>
        ))}
      </ul>
      {hits.length > most && <p class="small">{words.more(hits.length - most)}</p>}
    </>
  )
}

export function HitLine({ hit }: { readonly hit: Hit }) {
  return (
    <q>
      {hit.before}
      <mark class={hit.orientation}>{hit.words}</mark>
      {hit.after}
    </q>
  )
}

/** A pattern as a row of words and signs that can be read without knowing the notation. */
export function PatternLine({
  text,
  of,
  language,
  base,
}: {
  readonly text: string
  readonly of: Language
  readonly language: Language
  readonly base: string
}) {
  const { chips: words } = EDITOR_TEXTS[language]
  try {
    return (
      <span class="chips">
        {toChips(text).chips.map((chip) => {
          const { label, title } = describeChip(chip.node, words)
          const kind = `chip ${chip.node.kind}${chip.marked ? ' marked' : ''}`
          return chip.node.kind === 'class' && !['figure', 'name'].includes(chip.node.name) ? (
            <a
              class={kind}
              title={title}
              href={base + deskPath('wordClass', language, { of, name: chip.node.name })}
            >
              {label}
            </a>
          ) : (
            <span class={kind} title={title}>
              {label}
            </span>
          )
        })}
      </span>
    )
  } catch {
    return <code>{text}</code>
  }
}

/** What is to be mended or thought about, for one field or all of them. */
export function Findings({
  findings,
  language,
  base,
}: {
  readonly findings: readonly Finding[]
  readonly language: Language
  readonly base: string
}) {
  const { findings: words } = EDITOR_TEXTS[language]
  return (
    <ul class="findings">
      {findings.map(({ says, blocks, about }) => (
        <li class={blocks ? 'mend' : 'consider'}>
          {upperFirst(says[language])}
          {about && (
            <>
              {' '}
              <a href={base + pathOfFile(about, language)}>{words.seeOther}</a>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Where the desk shows a file of the lexicon. */
export function pathOfFile(path: string, language: Language): string {
  const place = placeOf(path)
  if (place?.kind === 'entry') return deskPath('entry', language, { id: place.id })
  if (place?.kind === 'class')
    return deskPath('wordClass', language, { of: place.language, name: place.name })
  return deskPath('list', language)
}

/** What the handbook says of a field, folded away. */
export function Help({
  section,
  language,
}: {
  readonly section: Section | undefined
  readonly language: Language
}) {
  if (!section) return <></>
  return (
    <details class="help">
      <summary>{EDITOR_TEXTS[language].help(section.heading)}</summary>
      <SectionText section={section} language={language} />
    </details>
  )
}

export function SectionText({
  section,
  language,
}: {
  readonly section: Section
  readonly language: Language
}) {
  const words = EDITOR_TEXTS[language]
  return (
    <>
      {section.paragraphs.map((pieces) => (
        <p>
          <Pieces pieces={pieces} />
        </p>
      ))}
      {section.good.length + section.bad.length > 0 && (
        <ul class="pairs">
          {[
            ...section.good.map((pieces) => [true, pieces] as const),
            ...section.bad.map((pieces) => [false, pieces] as const),
          ].map(([isGood, pieces]) => (
            <li>
              <svg
                class={isGood ? 'thumb' : 'thumb bad'}
                viewBox="0 0 16 16"
                role="img"
                aria-label={isGood ? words.good : words.bad}
              >
                <path d={THUMB} />
              </svg>
              <span>
                <Pieces pieces={pieces} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

export function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ kind, text }) =>
        kind === 'code' ? <code>{text}</code> : kind === 'stress' ? <em>{text}</em> : text,
      )}
    </>
  )
}

/** A category with its sign. */
export function CategoryName({
  category,
  name,
}: {
  readonly category: Parameters<typeof orientationOf>[0]
  readonly name: string
}) {
  return (
    <span class="category">
      <Mark kind={orientationOf(category)} /> {name}
    </span>
  )
}

/** A thumb that points up; drawn, because not every machine has one among its letters. */
const THUMB =
  'M5.6 14V7.2L8.6 2c1 0 1.7.8 1.5 1.8l-.5 2.8h3.3c1 0 1.6.9 1.3 1.8l-1.5 4.5c-.2.7-.8 1.1-1.5 1.1zM1.8 7.4h2.6V14H1.8z'

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
