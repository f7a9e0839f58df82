import type { ImportItem } from '../../desk/tables/plan-import.ts'
import { DeskLayout, wordsOf, type DeskProps } from './desk-layout.tsx'
import { DESK_DATA, deskPath, fill } from './desk-paths.ts'
import { upperFirst } from './pieces.tsx'

interface ExchangeProps extends DeskProps {
  /** What was read in and waits for a decision. */
  readonly plan?: { readonly id: string; readonly items: readonly ImportItem[] }
  readonly notice?: string
}

const FILES = {
  zip: 'lexicon.zip',
  csv: 'entries.csv',
  xlsx: 'entries.xlsx',
  classes: 'classes.csv',
  classesXlsx: 'classes.xlsx',
} as const

/** The lexicon as files, and files as drafts. */
export function Exchange(props: ExchangeProps) {
  const { texts, base, plan } = props
  const { language } = texts
  const { exchange } = wordsOf(props)
  return (
    <DeskLayout {...props} at="exchange" title={exchange.heading}>
      <h1>{exchange.heading}</h1>
      <p class="lead">{exchange.lead}</p>
      {plan && <Plan {...props} plan={plan} />}
      <div class="columns">
        <section>
          <h2>{exchange.out}</h2>
          <p>{exchange.outLead}</p>
          <ul>
            {(Object.keys(FILES) as (keyof typeof FILES)[]).map((kind) => (
              <li>
                <a
                  href={`${base}${fill(DESK_DATA.file, { file: FILES[kind] })}?language=${language}`}
                  download={FILES[kind]}
                >
                  {exchange.files[kind]}
                </a>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{exchange.in}</h2>
          <p>{exchange.inLead}</p>
          <form
            method="post"
            action={base + deskPath('exchange', language)}
            enctype="multipart/form-data"
            class="stack"
          >
            <label>
              <span>{exchange.file}</span>
              <input type="file" name="file" accept=".zip,.csv,.xlsx" required />
            </label>
            <button type="submit" class="button">
              {exchange.preview}
            </button>
          </form>
        </section>
      </div>
    </DeskLayout>
  )
}

function Plan(props: ExchangeProps & { readonly plan: NonNullable<ExchangeProps['plan']> }) {
  const { texts, base, plan } = props
  const { language } = texts
  const { exchange, entry } = wordsOf(props)
  const of = (kind: ImportItem['becomes']) => plan.items.filter(({ becomes }) => becomes === kind)
  const [news, changed, same, refused] = [of('new'), of('changed'), of('same'), of('refused')]
  const count = news.length + changed.length
  const shown = [...refused, ...news, ...changed]
  return (
    <section class="plan">
      <h2>{exchange.previewHeading}</h2>
      <p role="status">{exchange.counts(news.length, changed.length, same.length, refused.length)}</p>
      {shown.length === 0 && <p class="empty">{exchange.nothing}</p>}
      <ul class="plain">
        {shown.slice(0, 300).map(({ from, path, becomes, fields, refusals }) => (
          <li class={becomes}>
            <strong>{exchange.becomes[becomes]}</strong> {path ?? ''}{' '}
            <span class="small">
              {exchange.line(from)}
              {fields.length > 0 && `: ${fields.map((field) => entry.fields[field] ?? field).join(', ')}`}
            </span>
            {refusals.map(({ column, says }) => (
              <p class="mend">
                {column && `${column}: `}
                {column ? says[language] : upperFirst(says[language])}
              </p>
            ))}
          </li>
        ))}
      </ul>
      <form method="post" action={base + deskPath('exchange', language)} class="do">
        <input type="hidden" name="plan" value={plan.id} />
        {count > 0 && (
          <button type="submit" name="do" value="make" class="button">
            {exchange.make(count)}
          </button>
        )}
        <button type="submit" name="do" value="discard">
          {exchange.discard}
        </button>
      </form>
    </section>
  )
}
